import { type Figures, figuresOf, type Judged } from '#functions/cli/values/measure-passages.ts';
import { seeded } from '#test/bench/seeded.ts';

export type Interval = { readonly low: number; readonly high: number };

const draws = 2000;

/** The middle 95 % of each figure over passages drawn with replacement. */
export const intervalsOf = (
  judged: readonly Judged[],
  seed: number,
): Readonly<Record<keyof Figures, Interval | null>> => {
  const chance = seeded(seed);
  const drawn = Array.from({ length: draws }, () => figuresOf(judged.map(() => chance.oneOf(judged))));
  const interval = (name: keyof Figures): Interval | null => {
    const found = drawn.flatMap((figures) => figures[name] ?? []).sort((a, b) => a - b);
    const at = (share: number): number | undefined => found[Math.floor(share * (found.length - 1))];
    const [low, high] = [at(0.025), at(0.975)];
    return low === undefined || high === undefined ? null : { low, high };
  };
  const names = Object.keys(figuresOf([])) as (keyof Figures)[];
  return Object.fromEntries(names.map((name) => [name, interval(name)])) as Record<keyof Figures, Interval | null>;
};
