import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** A picture as it was shown, beside the post. */
export type ShownPicture = {
  readonly key: string;
  readonly alt: string;
  /** What the page calls it; null in a post, which has no page. */
  readonly src: string | null;
};

/** What was shown somewhere, as the archive has it. */
export type ShownPost = {
  readonly publication: string;
  readonly channel: string;
  readonly story: string;
  readonly at: string;
  readonly url: string | null;
  /** The words, where the post is words; null for a page, which is kept whole. */
  readonly text: string | null;
  /** Key of the page as it was shown. */
  readonly page: string | null;
  readonly pictures: readonly ShownPicture[];
  /** Key of the stylesheet of the page; null where none was kept. */
  readonly style: string | null;
  readonly removed: string | null;
};

type Post = {
  readonly at?: string;
  readonly url?: string | null;
  readonly shown?: {
    readonly text?: string;
    readonly commentary?: string;
    readonly html?: string;
    readonly pictures?: readonly { readonly alt?: string; readonly src?: string }[];
    readonly style?: string;
  };
};
type Entry = { readonly kind?: string; readonly at?: string; readonly channel?: string; readonly story?: string };

const folderOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));

const shownPost = async (records: ObjectStore, keys: ReadonlySet<string>, key: string): Promise<ShownPost> => {
  const folder = folderOf(key);
  const publication = folder.slice('archive/'.length);
  const post = (await readJson<Post>(records, key)) ?? {};
  const entries: Entry[] = [];
  for (let n = 0; keys.has(`publications/${publication}/${n}.json`); n += 1)
    entries.push((await readJson<Entry>(records, `publications/${publication}/${n}.json`)) ?? {});
  const { shown = {}, at = '', url = null } = post;
  return {
    publication,
    channel: entries[0]?.channel ?? '',
    story: entries[0]?.story ?? '',
    at,
    url,
    text: shown.text ?? shown.commentary ?? shown.html ?? null,
    page: keys.has(`${folder}/index.html`) ? `${folder}/index.html` : null,
    pictures: (shown.pictures ?? []).map(({ alt = '', src = null }, n) => ({
      key: `${folder}/${n + 1}.jpg`,
      alt,
      src,
    })),
    style: shown.style === undefined ? null : `${folder}/style.css`,
    removed: entries.findLast(({ kind }) => kind === 'removed')?.at ?? null,
  };
};

/** Every post and page of the year, the first shown first. */
export const shownPosts = async (records: ObjectStore, objects: readonly string[]): Promise<readonly ShownPost[]> => {
  const keys = new Set(objects);
  const posts = objects.filter((key) => /^archive\/[^/]+\/post\.json$/.test(key));
  const read = await mapConcurrent(posts, (key) => shownPost(records, keys, key));
  return [...read].sort((a, b) => (a.at + a.publication < b.at + b.publication ? -1 : 1));
};
