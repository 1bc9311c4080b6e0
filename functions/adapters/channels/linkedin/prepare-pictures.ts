import { awaitPictures } from '#functions/adapters/channels/linkedin/await-pictures.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { uploadPicture } from '#functions/adapters/channels/linkedin/upload-picture.ts';
import type { Prepared, PrepareOutcome, Refused } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost, PostPicture } from '#functions/ground/ports/post.ts';
import { uploadsOf } from '#functions/story/posts/uploads-of.ts';

const mostPictures = 20;
const longestAlt = 4086;

const refused = (reason: string, detail: string): Refused => ({ outcome: 'refused', reason, detail });

/** What LinkedIn is known to refuse, said before anything is uploaded (docs/reference/linkedin.md#pictures). */
const objection = (pictures: readonly PostPicture[]): Refused | null => {
  if (pictures.length > mostPictures) return refused('too-many-pictures', `${pictures.length} of at most 20 pictures.`);
  if (pictures.some((picture) => picture.contentType !== 'image/jpeg')) {
    return refused('picture-type', 'LinkedIn takes JPEG, PNG and GIF.');
  }
  const longest = Math.max(0, ...pictures.map((picture) => picture.alt.length));
  return longest > longestAlt ? refused('alt-text-too-long', `${longest} of at most ${longestAlt} characters.`) : null;
};

/**
 * Uploads one after another, since the order is the order shown, then waits for all of them. Pictures that LinkedIn was
 * still working on are waited for again, not uploaded anew: a new one would take as long.
 */
export const preparePictures = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  post: LinkedInPost,
  begun: Prepared | null = null,
): Promise<PrepareOutcome> => {
  const uploads = uploadsOf(post);
  const no = objection(uploads);
  if (no) return no;
  const images: string[] = begun?.pictures.length === uploads.length ? [...begun.pictures] : [];
  for (const picture of uploads.slice(images.length)) {
    const uploaded = await uploadPicture(client, settings, picture);
    if (uploaded.outcome !== 'uploaded') return uploaded;
    images.push(uploaded.image);
  }
  const prepared = { pictures: images };
  const state = await awaitPictures(client, settings, images);
  if (state.outcome === 'available') return { outcome: 'prepared', prepared };
  return state.outcome === 'deferred' ? { ...state, begun: prepared } : state;
};
