import { Temporal } from 'temporal-polyfill';
import type { TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';

/** A story from the end of its permission until its last channel was read back as gone. */
export type Clearing = {
  readonly story: string;
  /** When the last of its receipts was written. */
  readonly gone: string;
  readonly seconds: number;
};

const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('seconds')));

/** One a story and end, whatever the number of channels, the shortest first. A receipt that does not know the end gives none. */
export const clearingsOf = (
  receipts: readonly Pick<TakedownReceipt, 'story' | 'at' | 'ended'>[],
): readonly Clearing[] => {
  const timed = receipts.flatMap(({ story, at, ended }) => (ended === undefined ? [] : [{ story, at, ended }]));
  return [...Map.groupBy(timed, ({ story, ended }) => `${story} ${ended}`).values()]
    .flatMap((same): readonly Clearing[] => {
      const [last] = same.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
      return last === undefined
        ? []
        : [{ story: last.story, gone: last.at, seconds: secondsBetween(last.ended, last.at) }];
    })
    .sort((a, b) => a.seconds - b.seconds);
};

/** The smallest length that so large a share of them keeps within; null of none. */
export const lengthWithin = (sorted: readonly Pick<Clearing, 'seconds'>[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]?.seconds ?? null;
