import highs, { type Highs } from 'highs';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import { sharesOf } from '#functions/publishing/campaigns/planner/share.ts';

export const groupsOf = ({ value, unit, occupation }: Candidate): readonly string[] => [
  `value ${value}`,
  `unit ${unit}`,
  `occupation ${occupation}`,
];

/** What each group should get of so many stories, by the pool alone. */
export const sharesIn = (pool: readonly Candidate[], total: number): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>();
  for (const dimension of [0, 1, 2]) {
    const groups = [...Map.groupBy(pool, (one) => groupsOf(one)[dimension] ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
    const portions = groups.map(([, members]) => ({
      weight: dimension === 2 ? 1 + (members[0]?.shortage ?? 0) : 1,
      most: members.length,
    }));
    for (const [n, share] of sharesOf(portions, total).entries()) shares.set(groups[n]?.[0] ?? '', share);
  }
  return shares;
};

/** How far each group is behind when these are told. */
export const gapsOf = (told: readonly Candidate[], shares: ReadonlyMap<string, number>): readonly number[] =>
  [...shares].map(([group, share]) => Math.max(0, share - told.filter((one) => groupsOf(one).includes(group)).length));

/** The package is typed as CommonJS, and loaded as the module that it is. */
const solver = (highs as unknown as () => Promise<Highs>)();

type Problem = {
  readonly objective: string;
  readonly rows: readonly string[];
  readonly whole: readonly string[];
  readonly bounds: readonly string[];
};

const solved = async ({ objective, rows, whole, bounds }: Problem): Promise<number> => {
  const text = [objective, 'subject to', ...rows, 'bounds', ...bounds, 'general', whole.join(' '), 'end'].join('\n');
  const found = (await solver).solve(text);
  if (found.Status !== 'Optimal') throw new Error(`HiGHS: ${found.Status}`);
  return found.ObjectiveValue;
};

const sumOf = (names: readonly string[]): string => (names.length === 0 ? '0 z' : names.join(' + '));

/**
 * The most slots that can be filled, and then the least gap, proved by HiGHS on counts of stories that are the same in all
 * that matters. A person stands once, a unit in no two slots that follow each other, so in half of them at most.
 */
export const optimum = async (
  pool: readonly Candidate[],
  slots: number,
): Promise<{ readonly filled: number; readonly gap: number }> => {
  const persons = Map.groupBy(pool, ({ consents }) => consents[0]?.person ?? '');
  const isShared = [...persons.values()].some((stories) => stories.length > 1);
  const kindOf = (one: Candidate) => [...groupsOf(one), isShared ? one.consents[0]?.person : ''].join();
  const kinds = [...Map.groupBy(pool, kindOf).values()].map((stories, n) => ({ name: `x${n}`, stories }));
  const namesWith = (holds: (one: Candidate) => boolean) =>
    kinds.filter(({ stories }) => stories[0] !== undefined && holds(stories[0])).map(({ name }) => name);
  const units = [...new Set(pool.map(({ unit }) => unit))];
  const rules = [
    `slots: ${sumOf(kinds.map(({ name }) => name))} <= ${slots}`,
    ...units.map((unit, n) => `u${n}: ${sumOf(namesWith((one) => one.unit === unit))} <= ${Math.ceil(slots / 2)}`),
    ...(isShared
      ? [...persons.keys()].map(
          (person, n) => `p${n}: ${sumOf(namesWith((one) => one.consents[0]?.person === person))} <= 1`,
        )
      : []),
  ];
  const whole = kinds.map(({ name }) => name);
  const bounds = [...kinds.map(({ name, stories }) => `0 <= ${name} <= ${stories.length}`), '0 <= z <= 1000'];
  const filled = Math.round(
    await solved({ objective: `maximize\nobj: ${sumOf(whole)} + 0 z`, rows: rules, whole, bounds }),
  );
  const shares = sharesIn(pool, filled);
  const gapRows = [...shares].map(
    ([group, share], n) => `g${n}: z + ${sumOf(namesWith((one) => groupsOf(one).includes(group)))} >= ${share}`,
  );
  const gap = await solved({
    objective: 'minimize\nobj: z',
    rows: [...rules, `all: ${sumOf(whole)} = ${filled}`, ...gapRows],
    whole,
    bounds,
  });
  return { filled, gap };
};
