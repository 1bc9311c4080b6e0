import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';
import { derivativesPrefix, removeDerivatives } from '#functions/story/pictures/derivatives.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports'>;

const prefix = 'cleared-pictures/';
/** Names the bytes that were looked at, so that a list tells what is done and a folder that changed is looked at again. */
const doneKey = (id: string, files: readonly ObjectHead[]): string =>
  `${prefix}${id}/${sha256(files.map(({ key, etag }) => `${key} ${etag}`).join('\n'))}`;

const isPicture = ({ key }: ObjectHead): boolean => !key.endsWith('/story.md');

/** SHA-256 to size in bytes; the size of what lies nowhere any more is unknown. */
type Pictures = ReadonlyMap<string, number | null>;

const picturesIn = async (deps: Needs, files: readonly ObjectHead[]): Promise<Pictures> => {
  const pictures = new Map<string, number | null>();
  // One after the other: an original may be large.
  for (const { key, size } of files.filter(isPicture)) {
    const stored = await deps.content.get(key);
    if (stored !== null) pictures.set(sha256(stored.body), size);
  }
  return pictures;
};

/** The story's pictures as they lie and as they were ever approved, of which something was made. */
const picturesOf = async (deps: Needs, id: string, files: readonly ObjectHead[]): Promise<Pictures> => {
  const { entries } = await readApprovals(deps, id);
  const approved = entries.flatMap((entry) => (entry.kind === 'approved' ? Object.values(entry.hashes.images) : []));
  const all = new Map([...approved.map((hash) => [hash, null] as const), ...(await picturesIn(deps, files))]);
  const made = await Promise.all([...all.keys()].map((hash) => deps.reports.list(derivativesPrefix(hash))));
  return new Map([...all].filter((_, index) => made[index]?.length !== 0));
};

const storyOf = ({ key }: ObjectHead): string => storyIdOf(key.split('/')[2] ?? '');

/** Those that another story which may be told shows too. Only files of the same size are read. */
const inUse = async (deps: Needs, ids: readonly string[], pictures: Pictures): Promise<Pictures> => {
  const sizes = [...pictures.values()];
  if (sizes.length === 0) return pictures;
  const heads = [...(await deps.content.list('stories/drafts/')), ...(await deps.content.list('stories/approved/'))];
  return picturesIn(
    deps,
    heads.filter((head) => !ids.includes(storyOf(head)) && (sizes.includes(head.size) || sizes.includes(null))),
  );
};

/**
 * Removes what was made of the pictures of stories that are withdrawn, or whose permission has ended where they lie, once for each, unless another story shows the same bytes.
 * The originals are people's to remove, and the archive of what was published is kept. What is done is remembered for as long as a
 * story is among them or is `closed`.
 */
export const clearPictures = async (
  deps: Needs,
  ids: readonly string[],
  closed: ReadonlySet<string>,
): Promise<void> => {
  const [withdrawn, approved, done] = await Promise.all([
    deps.content.list('stories/withdrawn/'),
    deps.content.list('stories/approved/'),
    deps.reports.list(prefix),
  ]);
  const heads = [...withdrawn, ...approved];
  const standing = new Set<string>();
  const found = new Map<string, number | null>();
  const news: string[] = [];
  for (const id of ids) {
    const files = heads.filter((head) => storyOf(head) === id);
    const key = doneKey(id, files);
    standing.add(key);
    if (done.some((one) => one.key === key)) continue;
    news.push(key);
    for (const [hash, size] of await picturesOf(deps, id, files)) found.set(hash, size);
  }
  const kept = await inUse(deps, ids, found);
  for (const hash of found.keys()) if (!kept.has(hash)) await removeDerivatives(deps, hash);
  for (const key of news) await deps.reports.put(key, '', { contentType: 'text/plain' });
  for (const { key } of done) {
    const id = key.split('/')[1] ?? '';
    if (!standing.has(key) && (ids.includes(id) || !closed.has(id))) await deps.reports.remove(key);
  }
};
