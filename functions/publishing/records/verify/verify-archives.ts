import { entryKey, entryNumber } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { type Broken, broken, folderOf, notReadable } from '#functions/publishing/records/verify/broken.ts';
import type { FoundRecord } from '#functions/publishing/records/verify/read-record.ts';
import { wordsOf } from '#functions/publishing/records/verify/verify-chain.ts';

type Words = Readonly<Record<string, unknown>>;

export type VerifiedArchives = { readonly checked: number; readonly broken: Broken | null };

/** Entries of the ledger that an archive belongs to, as far as they were not erased. */
const ledgerOf = (record: FoundRecord, publication: string): readonly Words[] => {
  const entries: Words[] = [];
  for (let n = 0; ; n += 1) {
    const entry = wordsOf(record.get(entryKey(`publications/${publication}`, n)));
    if (entry === null) return entries;
    entries.push(entry);
  }
};

const wordsAt = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Words)[name] : undefined;

const hashesIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.map((one) => wordsAt(one, 'sha256')) : [];

type Given = { readonly record: FoundRecord; readonly disposed: ReadonlyMap<string, string> };

/** Pictures, page and style are the bytes that the archived post names. One that the log took in a night before may lie with that year. */
const otherFiles = ({ record, disposed }: Given, key: string, shown: unknown): Broken | null => {
  const hashOf = (file: string): string | undefined => record.get(file)?.hash ?? disposed.get(file);
  for (const [index, hash] of hashesIn(wordsAt(shown, 'pictures')).entries()) {
    const picture = `${folderOf(key)}/${index + 1}.jpg`;
    if (hashOf(picture) !== hash)
      return broken(picture, 'är inte bilden som publicerades', 'is not the picture that was published');
  }
  const [page, hash] = [`${folderOf(key)}/index.html`, wordsAt(shown, 'sha256')];
  if (hash !== undefined && hashOf(page) !== hash)
    return broken(page, 'är inte sidan som publicerades', 'is not the page that was published');
  const [rules, style] = [`${folderOf(key)}/style.css`, wordsAt(shown, 'style')];
  return style !== undefined && hashOf(rules) !== style
    ? broken(rules, 'är inte stilmallen som sidan hade', 'is not the stylesheet that the page had')
    : null;
};

const publicationOf = (key: string): string => key.split('/')[1] ?? '';

/** Of two that contradict each other either may have been changed. */
const bothOf = (key: string): readonly string[] => [
  `archive/${publicationOf(key)}`,
  `publications/${publicationOf(key)}`,
];

/** The words are those that the ledger says were sent. */
const otherWords = (ledger: readonly Words[], key: string, post: Words): Broken | null => {
  const shown = post['shown'];
  const sent = ledger.flatMap((entry) => (entry['kind'] === 'sending' ? [entry['textHash']] : []));
  const said = wordsAt(shown, 'commentary') ?? wordsAt(shown, 'html');
  if (typeof said === 'string' && !sent.includes(sha256(said)))
    return broken(key, 'har inte texten som skickades', 'has not the text that was sent', bothOf(key));
  return ledger.some((entry) => entry['externalId'] === post['externalId'])
    ? null
    : broken(key, 'är av ett annat inlägg än liggarens', 'is of another post than that of the ledger', bothOf(key));
};

const verifyPost = (given: Given, key: string, isErased: boolean): Broken | null => {
  const { record } = given;
  const post = wordsOf(record.get(key));
  if (post === null) return notReadable(key);
  const publication = publicationOf(key);
  const named = post['publication'];
  if (named !== undefined && named !== publication)
    return broken(key, 'är av en annan publicering', 'is of another publication');
  return (
    otherFiles(given, key, post['shown']) ?? (isErased ? null : otherWords(ledgerOf(record, publication), key, post))
  );
};

/** A change that was archived is one that the ledger tells. */
const verifyEdit = (record: FoundRecord, key: string, isErased: boolean): Broken | null => {
  const edit = wordsOf(record.get(key));
  if (edit === null) return notReadable(key);
  const entry = ledgerOf(record, publicationOf(key))[entryNumber(key) ?? -1];
  const words = wordsAt(edit['shown'], 'commentary');
  const isThat = typeof words !== 'string' || entry?.['textHash'] === sha256(words);
  return isErased || (entry?.['kind'] === 'edited' && isThat)
    ? null
    : broken(key, 'är inte ändringen som liggaren säger', 'is not the change that the ledger tells', bothOf(key));
};

/** What was shown, each as its ledger and its own words say. */
export const verifyArchives = (record: FoundRecord, disposed: ReadonlyMap<string, string>): VerifiedArchives => {
  let checked = 0;
  for (const key of record.keys()) {
    const isPost = /^archive\/.+\/post\.json$/.test(key);
    const isEdit = /^archive\/.+\/edits\/\d+\.json$/.test(key);
    if (!isPost && !isEdit) continue;
    const isErased = disposed.has(entryKey(`publications/${publicationOf(key)}`, 0));
    const fault = isPost ? verifyPost({ record, disposed }, key, isErased) : verifyEdit(record, key, isErased);
    if (fault !== null) return { checked, broken: fault };
    checked += 1;
  }
  return { checked, broken: null };
};
