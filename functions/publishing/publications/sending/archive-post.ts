import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Post } from '#functions/ground/ports/post.ts';
import { uploadsOf } from '#functions/story/posts/uploads-of.ts';

/** Written last: where it stands, the archive of the publication is whole. */
export const archiveKey = (publication: string): string => `archive/${publication}/post.json`;

export type ArchivedSend = { readonly externalId: string; readonly url: string | null; readonly at: string };

const whatWasShown = (
  post: Post,
): { readonly about: unknown; readonly files: readonly (readonly [string, Uint8Array | string])[] } => {
  if (post.channel === 'linkedin')
    return {
      about: {
        text: post.shown,
        commentary: post.commentary,
        article: post.article === null ? null : { ...post.article, thumbnail: undefined },
        ...(post.targeting === undefined ? {} : { targeting: post.targeting }),
        pictures: uploadsOf(post).map((picture) => ({ alt: picture.alt, sha256: sha256(picture.bytes) })),
      },
      files: uploadsOf(post).map((picture, index) => [`${index + 1}.jpg`, picture.bytes] as const),
    };
  if (post.channel === 'site') {
    const pages = post.files.filter((file) => file.key === post.page);
    return {
      about: { page: post.page, url: post.url, sha256: pages.map((file) => sha256(file.body))[0] },
      files: pages.map((file) => ['index.html', file.body] as const),
    };
  }
  return { about: { story: post.story, html: post.html }, files: [] };
};

/**
 * Keeps exactly what was published: a post is a public record the moment it stands. Written once; the second write of the
 * same publication finds the first and leaves it.
 */
export const archivePost = async (
  deps: Pick<Deps, 'records'>,
  publication: string,
  post: Post,
  sent: ArchivedSend,
): Promise<void> => {
  const { about, files } = whatWasShown(post);
  for (const [name, body] of files) await deps.records.put(`archive/${publication}/${name}`, body, { ifAbsent: true });
  await deps.records.put(archiveKey(publication), JSON.stringify({ publication, ...sent, shown: about }), {
    ifAbsent: true,
    contentType: 'application/json',
  });
};
