import type { Deps } from '#functions/ground/ports/deps.ts';
import { readableText } from '#functions/publishing/records/where/readable-text.ts';

/** Where nothing sends mail, what would have left lies there: `<id>.eml`, `.html` and `.txt`. */
const outbox = 'outbox/';

const idOf = (key: string): string => key.slice(outbox.length).replace(/\.(?:eml|html|txt)$/, '');

/** A word stands by itself; a title is looked for as it is written. */
const says = (text: string, words: readonly string[]): boolean => {
  const lower = text.toLocaleLowerCase('sv');
  const own = new Set(lower.split(/[^\p{L}\p{M}-]+/u));
  return words.some((word) => {
    const one = word.toLocaleLowerCase('sv');
    return one !== '' && (own.has(one) || (/[^\p{L}\p{M}-]/u.test(one) && lower.includes(one)));
  });
};

/**
 * Mails in the outbox that name somebody who is to be named no more, or a title that does, go whole: a mail is not written anew as though it
 * had said something else. Its digest stays, without them. Answers how many went.
 */
export const closeInMails = async ({ reports }: Pick<Deps, 'reports'>, words: readonly string[]): Promise<number> => {
  const keys = (await reports.list(outbox)).map(({ key }) => key);
  const named = new Set<string>();
  for (const key of keys) {
    if (named.has(idOf(key))) continue;
    const stored = await reports.get(key);
    if (stored !== null && says(await readableText(key, stored.body), words)) named.add(idOf(key));
  }
  for (const key of keys) if (named.has(idOf(key))) await reports.remove(key);
  return named.size;
};
