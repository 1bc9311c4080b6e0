import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Post, SitePost } from '#functions/ground/ports/post.ts';
import { stylesheetKey } from '#functions/site/site-assets.ts';
import type { StoryRecord } from '#functions/site/story-record.ts';
import { uploadsOf } from '#functions/story/posts/uploads-of.ts';

/** Written last: where it stands, the archive of the publication is whole. */
export const archiveKey = (publication: string): string => `archive/${publication}/post.json`;

export type ArchivedSend = { readonly externalId: string; readonly url: string | null; readonly at: string };

const textOf = (body: Uint8Array | string): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body);

/** A story's own pictures, each in the size that its page names first, by that name. Their texts are those of the page's record. */
const picturesOf = (post: SitePost, html: string) => {
  const record = post.files.find(({ key }) => key.endsWith('/story.json'));
  const told = record === undefined ? [] : (JSON.parse(textOf(record.body)) as Pick<StoryRecord, 'pictures'>).pictures;
  return told.flatMap(({ alt, files }) =>
    post.files.flatMap(({ key, body }) => {
      const src = key.slice(key.lastIndexOf('/') + 1);
      return files.some((file) => file.key === key) && html.includes(`src="${src}"`) ? [{ src, alt, body }] : [];
    }),
  );
};

/** The stylesheet that stands on the site when a page is put there, and its hash; nothing before there is one. */
const styleOf = async ({ site }: Pick<Deps, 'site'>) => {
  const style = await site.get(stylesheetKey);
  return style === null ? null : { hash: sha256(style.body), body: style.body };
};

const whatWasShown = (
  post: Post,
): {
  readonly about: Readonly<Record<string, unknown>>;
  readonly files: readonly (readonly [string, Uint8Array | string])[];
} => {
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
    const pictures = picturesOf(post, pages.map(({ body }) => textOf(body)).join(''));
    return {
      about: {
        page: post.page,
        url: post.url,
        sha256: pages.map((file) => sha256(file.body))[0],
        pictures: pictures.map(({ src, alt, body }) => ({ src, alt, sha256: sha256(body) })),
      },
      files: [
        ...pages.map((file) => ['index.html', file.body] as const),
        ...pictures.map(({ body }, index) => [`${index + 1}.jpg`, body] as const),
      ],
    };
  }
  return { about: { story: post.story, html: post.html }, files: [] };
};

/**
 * Keeps exactly what was published: a post is a public record the moment it stands. Written once; the second write of the
 * same publication finds the first and leaves it.
 */
export const archivePost = async (
  deps: Pick<Deps, 'records' | 'site'>,
  publication: string,
  post: Post,
  sent: ArchivedSend,
): Promise<void> => {
  const { about, files } = whatWasShown(post);
  for (const [name, body] of files) await deps.records.put(`archive/${publication}/${name}`, body, { ifAbsent: true });
  const style = post.channel === 'site' ? await styleOf(deps) : null;
  if (style !== null) await deps.records.put(`archive/${publication}/style.css`, style.body, { ifAbsent: true });
  const looks = style === null ? {} : { style: style.hash };
  await deps.records.put(
    archiveKey(publication),
    JSON.stringify({ publication, ...sent, shown: { ...about, ...looks } }),
    {
      ifAbsent: true,
      contentType: 'application/json',
    },
  );
};
