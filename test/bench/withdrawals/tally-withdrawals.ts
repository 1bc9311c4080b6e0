import { playWithdrawal } from '#test/bench/withdrawals/play-withdrawal.ts';
import { type Ending, endings } from '#test/bench/withdrawals/withdrawal-plan.ts';

type Times = { readonly runs: number; readonly within5: number; readonly half: number; readonly most: number };

export type WithdrawalTally = {
  readonly falselyGone: readonly number[];
  readonly withoutNeed: readonly number[];
  /** Those that no try took down, which a person is told of. */
  readonly standing: number;
  readonly all: Times;
  readonly byEnding: Readonly<Record<Ending, Times>>;
  readonly back: { readonly runs: number; readonly withinADay: number; readonly longest: number };
};

const timesOf = (minutes: readonly (number | null)[]): Times => {
  const sorted = minutes.map((one) => one ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { runs: sorted.length, within5: sorted.filter((one) => one <= 5).length, half: at(0.5), most: at(0.95) };
};

/** Plays each seed and counts. A withdrawal that still stands counts as never within five minutes. */
export const tallyWithdrawals = async (seeds: Iterable<number>): Promise<WithdrawalTally> => {
  const [falselyGone, withoutNeed]: [number[], number[]] = [[], []];
  const found: number[] = [];
  const all: { readonly ending: Ending; readonly minutes: number | null }[] = [];
  for (const seed of seeds) {
    const played = await playWithdrawal(seed);
    if (played.falselyGone) falselyGone.push(seed);
    if (played.withoutNeed) withoutNeed.push(seed);
    if (played.foundAfter !== null) found.push(played.foundAfter);
    all.push(played);
  }
  const of = (ending: Ending): Times =>
    timesOf(all.filter((one) => one.ending === ending).map(({ minutes }) => minutes));
  return {
    falselyGone,
    withoutNeed,
    standing: all.filter(({ minutes }) => minutes === null).length,
    all: timesOf(all.map(({ minutes }) => minutes)),
    byEnding: Object.fromEntries(endings.map((ending) => [ending, of(ending)])) as Record<Ending, Times>,
    back: {
      runs: found.length,
      withinADay: found.filter((minutes) => minutes <= 24 * 60).length,
      longest: Math.max(0, ...found),
    },
  };
};
