import { type Seeded, seeded } from '#test/bench/seeded.ts';
import type { Death } from '#test/builders/core/mortal-process.ts';

/** How a permission ends, and what was done to the files before it. */
export const endings = [
  'consent withdrawn',
  'story moved',
  'ended by date',
  'folder deleted, then withdrawn',
  'folder renamed, then withdrawn',
  'person taken out, then withdrawn',
] as const;
export type Ending = (typeof endings)[number];

/** What a channel answers to a call: itself, or one of what goes wrong. */
export type Answer = 'works' | 'try-again' | 'refused' | 'lags' | 'unreadable';

export type WithdrawalPlan = {
  readonly seed: number;
  readonly ending: Ending;
  /** What the n-th call of each kind to LinkedIn is answered; after the last it works. */
  readonly removals: readonly Answer[];
  readonly readings: readonly Answer[];
  /** The channel never removes it: a person has to. */
  readonly stuck: boolean;
  /** How the n-th run dies; null lives. */
  readonly deaths: readonly (Death | null)[];
  /** Minutes after the end at which it stands again, and where; null never. */
  readonly back: { readonly minute: number; readonly channel: 'linkedin' | 'site' } | null;
};

const thirtyDays = 30 * 24 * 60;
/** One call in ten goes wrong, one run in six dies, one post in a hundred is not let go of. */
const [badCall, badRun, neverRemoved] = [0.1, 1 / 6, 0.01];
/** Every twentieth run goes on for a month, and sees it come back. */
const longRun = 20;

const answers = (random: Seeded, bad: readonly Answer[]): readonly Answer[] =>
  Array.from({ length: 12 }, () => (random.chance(badCall) ? random.oneOf(bad) : 'works'));

/** All that goes wrong in one withdrawal. The same seed gives the same. */
export const withdrawalPlan = (seed: number): WithdrawalPlan => {
  const random = seeded(seed);
  const isLong = seed % longRun === 0;
  return {
    seed,
    ending: random.oneOf(endings),
    removals: answers(random, ['try-again', 'refused']),
    readings: answers(random, ['lags', 'unreadable']),
    stuck: !isLong && random.chance(neverRemoved),
    deaths: Array.from({ length: 8 }, () =>
      random.chance(badRun)
        ? { atWrite: 1 + random.below(30), when: random.oneOf(['before', 'after'] as const) }
        : null,
    ),
    back: isLong
      ? { minute: 240 + random.below(thirtyDays - 240), channel: random.oneOf(['linkedin', 'site'] as const) }
      : null,
  };
};
