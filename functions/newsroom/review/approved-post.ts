import type { ComposedStory } from '#functions/newsroom/review/composed-story.ts';
import type { ApprovedPost } from '#functions/story/stories/approval.ts';
import type { Story } from '#functions/story/stories/story.ts';

/** All that LinkedIn will be asked to show, besides the pictures. */
export const approvedPost = ({ front }: Story, { linkedin, targeting, link }: ComposedStory): ApprovedPost => ({
  shown: linkedin.shown,
  commentary: linkedin.commentary,
  ...(targeting === null ? {} : { targeting }),
  ...(front.images.length > 0 ? {} : { card: link }),
});
