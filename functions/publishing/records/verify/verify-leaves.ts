import { Temporal } from 'temporal-polyfill';
import { isLogged } from '#functions/publishing/records/log/log-page.ts';
import { type Broken, broken } from '#functions/publishing/records/verify/broken.ts';
import type { FoundRecord } from '#functions/publishing/records/verify/read-record.ts';
import { isChained, wordsOf } from '#functions/publishing/records/verify/verify-chain.ts';
import type { WalkedLog } from '#functions/publishing/records/verify/walk-log.ts';

/** Longer than a run may take between saying when and writing it. */
const slack = { hours: 1 } as const;

const instantIn = (text: unknown): Temporal.Instant | null => {
  try {
    return typeof text === 'string' && text.length < 60 ? Temporal.Instant.from(text) : null;
  } catch {
    return null;
  }
};

const isOlder = (at: unknown, until: string | null): boolean => {
  const [written, sealed] = [instantIn(at), instantIn(until)];
  return written !== null && sealed !== null && Temporal.Instant.compare(written.add(slack), sealed) < 0;
};

/** Every leaf's object is there with the bytes that it had, or was erased by a decision. */
export const verifyLeaves = (
  record: FoundRecord,
  { leaves }: WalkedLog,
  disposed: ReadonlyMap<string, string>,
): Broken | null => {
  for (const key of [...leaves.keys()].sort()) {
    const [leaf, found] = [leaves.get(key), record.get(key)];
    if (found !== undefined && found.hash !== leaf?.hash)
      return broken(
        key,
        'är inte det som loggen har: det har ändrats sedan',
        'is not what the log holds: it was changed since',
      );
    if (found === undefined && disposed.get(key) !== leaf?.hash)
      return broken(
        key,
        'saknas, och inget beslut om gallring säger varför',
        'is gone, and no decision of disposal says why',
      );
  }
  return null;
};

/** An entry that says that it is older than a checkpoint which does not know it was put there afterwards. */
export const verifyAges = (record: FoundRecord, { leaves, until }: WalkedLog): Broken | null => {
  for (const [key, found] of record) {
    if (!isChained(key)) continue;
    const leaf = leaves.get(key);
    if (isOlder(wordsOf(found)?.['at'], leaf === undefined ? until : leaf.until))
      return broken(
        key,
        'säger sig vara äldre än kontrollrader som inte har det: det lades dit efteråt',
        'says that it is older than a checkpoint that does not have it: it was put there afterwards',
      );
  }
  return null;
};

/** How many objects no checkpoint has yet, and which rest on their chains alone. */
export const notYetLogged = (record: FoundRecord, { leaves }: WalkedLog): number =>
  [...record.keys()].filter((key) => isLogged(key) && !leaves.has(key)).length;
