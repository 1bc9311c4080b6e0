import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { isInPeriod, type Period } from '#functions/newsroom/digests/period.ts';
import { clearingsOf, lengthWithin } from '#functions/publishing/withdrawals/clearings.ts';
import { cameBack } from '#functions/publishing/withdrawals/takedown-receipt.ts';

/** How long it took in a period from the end of a permission until a story was gone in every channel. */
export type Cleared = {
  /** Stories that went, with a length each. */
  readonly count: number;
  /** Of those lengths, in seconds; null of none. */
  readonly median: number | null;
  readonly longest: number | null;
  /** Stories that still stand somewhere, although they are being taken down. */
  readonly left: number;
  /** Stories that went while nothing says when the permission ended. */
  readonly untimed: number;
};

/** From the receipts alone. A story counts in the period in which its last channel went; what came back is no new end. */
export const clearedIn = (facts: Pick<DigestFacts, 'receipts' | 'publications'>, period: Period): Cleared => {
  const goes = new Set(facts.receipts.map(({ story }) => story));
  // A block leaves an ad also where another story fits better: only beside a receipt is that a takedown.
  const leaving = new Set(
    facts.publications.flatMap(({ state, story, vacancy }) =>
      state === 'withdrawing' && (vacancy === null || goes.has(story)) ? story : [],
    ),
  );
  const receipts = facts.receipts.filter(({ reason, story }) => reason !== cameBack && !leaving.has(story));
  const clearings = clearingsOf(receipts).filter(({ gone }) => isInPeriod(period, gone));
  const timed = new Set(clearings.map(({ story }) => story));
  const untimed = receipts.flatMap(({ story, at, ended }) =>
    ended === undefined && isInPeriod(period, at) && !timed.has(story) ? story : [],
  );
  return {
    count: clearings.length,
    median: lengthWithin(clearings, 0.5),
    longest: lengthWithin(clearings, 1),
    left: leaving.size,
    untimed: new Set(untimed).size,
  };
};
