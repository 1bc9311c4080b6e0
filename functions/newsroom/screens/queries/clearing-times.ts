import { Temporal } from 'temporal-polyfill';
import type { KeptReceipt } from '#functions/newsroom/screens/queries/receipts-of.ts';
import type { ClearingTimes } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';

/** The quarter that the numbers tell of. */
const told = { hours: 90 * 24 } as const;

const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('seconds')));

/** The smallest length that so large a share of them keeps within. */
const within = (lengths: readonly number[], share: number): number =>
  lengths[Math.max(0, Math.ceil(lengths.length * share) - 1)] ?? 0;

/** From the end of each permission to its last channel gone: one length a story and end, whatever the number of channels. */
export const clearingTimes = (kept: readonly KeptReceipt[], now: Temporal.Instant): ClearingTimes | null => {
  const from = now.subtract(told);
  const receipts = kept.flatMap(({ receipt: { story, at, ended } }) =>
    ended === undefined || Temporal.Instant.compare(at, from) < 0 ? [] : [{ story, at, ended }],
  );
  const lengths = [...Map.groupBy(receipts, ({ story, ended }) => `${story} ${ended}`).values()]
    .map((same) => Math.max(...same.map(({ at, ended }) => secondsBetween(ended, at))))
    .sort((a, b) => a - b);
  if (lengths.length === 0) return null;
  return {
    count: lengths.length,
    half: within(lengths, 0.5),
    most: within(lengths, 0.95),
    longest: lengths.at(-1) ?? 0,
  };
};
