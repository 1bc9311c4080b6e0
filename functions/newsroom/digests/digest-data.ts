import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { formulas } from '#functions/newsroom/digests/sourced-figure.ts';

/**
 * `digest.json`: what the page shows, and for each figure its formula and the objects in `reports` that it was counted
 * from. An unknown number is null and says why.
 */
export type DigestData = Omit<DigestView, 'context' | 'data'> & {
  readonly kind: Period['kind'];
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
  readonly writtenAt: string;
  readonly formulas: typeof formulas;
  /** `access.versionUntil` follows from LinkedIn's habit, not from an announcement. */
  readonly estimates: readonly string[];
};

export const digestData = ({ context, data: _keys, ...view }: DigestView, period: Period): DigestData => ({
  ...view,
  kind: period.kind,
  from: period.from.toString(),
  until: period.until.toString(),
  timeZone: context.timeZone,
  writtenAt: context.asOf,
  formulas,
  estimates: ['access.versionUntil'],
});
