import { Temporal } from 'temporal-polyfill';
import type { KeptReceipt } from '#functions/newsroom/screens/queries/receipts-of.ts';
import type { ClearingTimes } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';
import { clearingsOf, lengthWithin } from '#functions/publishing/withdrawals/clearings.ts';

/** The quarter that the numbers tell of. */
const told = { hours: 90 * 24 } as const;

/** From the end of each permission to its last channel gone: one length a story and end, whatever the number of channels. */
export const clearingTimes = (kept: readonly KeptReceipt[], now: Temporal.Instant): ClearingTimes | null => {
  const from = now.subtract(told);
  const recent = kept.map(({ receipt }) => receipt).filter(({ at }) => Temporal.Instant.compare(at, from) >= 0);
  const clearings = clearingsOf(recent);
  const [half, most, longest] = [0.5, 0.95, 1].map((share) => lengthWithin(clearings, share) ?? 0);
  return clearings.length === 0
    ? null
    : { count: clearings.length, half: half ?? 0, most: most ?? 0, longest: longest ?? 0 };
};
