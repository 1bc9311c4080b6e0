import type { DetailOf } from '#functions/events/vardag-event.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { PublishingDeps } from '#functions/ports/deps.ts';
import type { Post } from '#functions/posts/post.ts';
import type { ClearedStory } from '#functions/publications/cleared-story.ts';
import { composeJobBoards } from '#functions/publications/compose-job-boards.ts';
import { composeLinkedIn } from '#functions/publications/compose-linkedin.ts';
import { composeSite } from '#functions/publications/compose-site.ts';
import type { Stop } from '#functions/publications/stop.ts';

/** What a channel will show of a cleared story; a stop when this story can't be shown there. */
export const composePost = (
  deps: PublishingDeps,
  due: DetailOf<'PublicationDue'>,
  cleared: ClearedStory,
  settings: Settings,
): Promise<Post | Stop> => {
  switch (due.channel) {
    case 'linkedin':
      return composeLinkedIn(deps, cleared, settings);
    case 'site':
      return composeSite(deps, cleared, settings, due.pair);
    case 'job-boards':
      return composeJobBoards(deps, due, cleared, settings);
  }
};
