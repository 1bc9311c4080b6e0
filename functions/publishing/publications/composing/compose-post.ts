import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { Post } from '#functions/ground/ports/post.ts';
import { composeJobBoards } from '#functions/publishing/publications/composing/compose-job-boards.ts';
import { composeLinkedIn } from '#functions/publishing/publications/composing/compose-linkedin.ts';
import { composeSite } from '#functions/publishing/publications/composing/compose-site.ts';
import type { ClearedStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import type { Stop } from '#functions/publishing/publications/sending/stop.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';

/** What a channel will show of a cleared story; a stop when this story can't be shown there. */
export const composePost = (
  deps: PublishingDeps,
  due: DetailOf<'PublicationDue'>,
  cleared: ClearedStory,
  settings: EmployerSettings,
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
