import { f1Of, type Judged, tagOf } from '#functions/cli/values/measure-passages.ts';

export type ValueRow = {
  readonly value: string;
  readonly wanted: number;
  readonly given: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
};

/** Each value's tags, against the passages that show it. */
export const byValue = (judged: readonly Judged[], values: readonly string[]): readonly ValueRow[] =>
  values.map((value) => {
    const wanted = judged.filter(({ labels }) => labels.includes(value)).length;
    const tagged = judged.filter((one) => tagOf(one) === value);
    const right = tagged.filter(({ labels }) => labels.includes(value)).length;
    const share = (of: number): number | null => (of === 0 ? null : right / of);
    const f1 = f1Of(right, tagged.length, wanted);
    return { value, wanted, given: tagged.length, right, precision: share(tagged.length), recall: share(wanted), f1 };
  });

/** The mean over the values, one that nobody showed left out. */
export const macroF1 = (rows: readonly ValueRow[]): number => {
  const shown = rows.filter(({ wanted }) => wanted > 0);
  return shown.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / shown.length;
};
