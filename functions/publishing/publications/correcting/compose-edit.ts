import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { LinkedInPost, Post } from '#functions/ground/ports/post.ts';
import { jobBoardPost } from '#functions/publishing/publications/composing/compose-job-boards.ts';
import { composeSite } from '#functions/publishing/publications/composing/compose-site.ts';
import type { ClearedStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import type { Stop } from '#functions/publishing/publications/sending/stop.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { Approved } from '#functions/story/stories/approval.ts';

/** The words of an approval alone: of a post that stands, LinkedIn lets nothing else be changed. */
export const wordsOf = ({ linkedin: { shown, commentary } }: Approved): LinkedInPost => ({
  channel: 'linkedin',
  shown,
  commentary,
  pictures: [],
  article: null,
});

/** What a channel is to show of a story that it shows already. `publishedAt` is when it first came out. */
export const composeEdit = async (
  deps: Pick<Deps, 'content' | 'reports' | 'pictures' | 'clock'>,
  due: DetailOf<'PublicationDue'>,
  cleared: ClearedStory,
  { settings, publishedAt }: { readonly settings: EmployerSettings; readonly publishedAt: string | null },
): Promise<Post | Stop> => {
  switch (due.channel) {
    case 'linkedin':
      return wordsOf(cleared.approval);
    case 'site':
      return composeSite(deps, cleared, settings, due.pair, publishedAt);
    case 'job-boards':
      return jobBoardPost(due, cleared, settings);
  }
};
