import { entryKey, entryNumber } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { pageNumber } from '#functions/publishing/records/log/log-page.ts';
import type { Seeded } from '#test/bench/seeded.ts';
import type { Hands } from '#test/bench/verify/tampered.ts';

export type Json = Record<string, unknown>;
export const read = (hands: Hands, key: string): Json => JSON.parse(hands.text(key)) as Json;
export const folderOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));
export const chainsIn = (hands: Hands, under: string): readonly string[] => [
  ...new Set(hands.keys(under).map(folderOf)),
];
export const aChain = (hands: Hands, random: Seeded, under = 'publications/'): string =>
  random.oneOf(chainsIn(hands, under));
export const lengthOf = (hands: Hands, chain: string): number =>
  hands.keys(`${chain}/`).filter((key) => entryNumber(key) !== null && folderOf(key) === chain).length;
export const pagesOf = (hands: Hands): readonly string[] =>
  hands
    .keys('log/')
    .filter((key) => pageNumber(key) !== null)
    .sort((a, b) => (pageNumber(a) ?? 0) - (pageNumber(b) ?? 0));

export const change = (hands: Hands, key: string, more: Json): void =>
  hands.put(key, JSON.stringify({ ...read(hands, key), ...more }));

/** Every entry from `from` on is written anew with the right hashes. */
export const chainAnew = (hands: Hands, chain: string, from: number, more: Json): void => {
  let previous = from === 0 ? null : sha256(hands.text(entryKey(chain, from - 1)));
  for (let n = from; n < lengthOf(hands, chain); n += 1) {
    change(hands, entryKey(chain, n), { ...(n === from ? more : {}), previous });
    previous = sha256(hands.text(entryKey(chain, n)));
  }
};

export const forged = { by: 'somebody-else' };
