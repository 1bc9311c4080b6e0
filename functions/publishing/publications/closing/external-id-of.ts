import type { PublicationIdentity } from '#functions/publishing/publications/publication.ts';
import { storyPath } from '#functions/site/page-paths.ts';

/** Where a story stands in our own stores, whether or not a send was recorded; null where only the channel can say. */
export const externalIdOf = ({ channel, story }: Pick<PublicationIdentity, 'channel' | 'story'>): string | null => {
  if (channel === 'site') return `page:${storyPath(story)}`;
  return channel === 'job-boards' ? `block:${story}` : null;
};
