import type { PublishedPost } from '#functions/adapters/channels/linkedin/published-post.ts';
import type { Prepared } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost } from '#functions/ground/ports/post.ts';
import { normaliseShown, parseLittleText, shownText } from '#functions/story/posts/little-text.ts';

const shortened = /https?:\/\/lnkd\.in\/[^\s]+/g;
const anyLink = /https?:\/\/[^\s]+/g;

/** LinkedIn may have put its own short address in place of a link; then any link counts as that link. */
const sameText = (returned: string, shown: string): boolean => {
  const theirs = normaliseShown(shownText(parseLittleText(returned)));
  const ours = normaliseShown(shown);
  if (theirs === ours) return true;
  return theirs.search(shortened) >= 0 && theirs.replace(anyLink, '\u0000') === ours.replace(anyLink, '\u0000');
};

/** `pictures`: the ids are this attempt's own, the surest sign. `other`: the same words with somebody else's pictures. */
export type Likeness = 'pictures' | 'text' | 'other' | 'none';

export const likeness = (standing: PublishedPost, post: LinkedInPost, prepared: Prepared): Likeness => {
  const theirs = standing.pictures;
  const ours = prepared.pictures;
  if (ours.length > 0 && theirs.length === ours.length && ours.every((id, index) => theirs[index] === id)) {
    return 'pictures';
  }
  if (!sameText(standing.commentary, post.shown)) return 'none';
  return theirs.length > 0 && ours.length > 0 ? 'other' : 'text';
};
