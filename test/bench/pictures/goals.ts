import type { Row } from '#test/bench/pictures/measure.ts';

export type Goal = { readonly goal: string; readonly found: string; readonly met: boolean | null };

/**
 * What the renderer is held to; null where the other is not installed. Others are given the qualities, so that ours is given
 * them too where it is compared with them; what it takes with its own search stands beside. Memory counts for 24 megapixels.
 */
export const goals = (rows: readonly Row[], likeness: Readonly<Record<string, number>>): readonly Goal[] => {
  const named = (beginning: string): Row | undefined => rows.find(({ name }) => name.startsWith(beginning));
  const ours = named('Vardag');
  const given = named('the same, the qualities given');
  const ratio = (one: Row | undefined, other: Row | undefined): number | null =>
    one === undefined || other === undefined ? null : one.ms / other.ms;
  const faster = (goal: string, other: Row | undefined, times: number): Goal => {
    const [alike, searching] = [ratio(other, given), ratio(other, ours)];
    const found =
      alike === null || searching === null ? null : `${alike.toFixed(2)} × (${searching.toFixed(2)} × with the search)`;
    return { goal, found: found ?? 'not installed', met: alike === null ? null : alike >= times };
  };
  const least = Math.min(...Object.values(likeness));
  const aboveFloor = (row: Row | undefined): number => ratio(row, named('floor')) ?? Number.NaN;
  const floors = [named('the same with a whole decode'), named('one whole decode, the middle')].map(aboveFloor);
  const memory = ours?.megabytes ?? Number.NaN;
  return [
    {
      goal: 'at most 1.25 × the floor',
      found: `${aboveFloor(ours).toFixed(2)} × (a whole decode ${floors[0]?.toFixed(2)} ×, with cuts ${floors[1]?.toFixed(2)} ×)`,
      met: aboveFloor(ours) <= 1.25,
    },
    faster('at least 2 × faster than a pipeline a variant', named('sharp'), 2),
    faster('at least 3.5 × faster than ImageMagick', named('ImageMagick'), 3.5),
    { goal: 'less than 200 MB at the peak', found: `${memory.toFixed(0)} MB`, met: memory < 200 },
    { goal: 'likeness to a full decode at least 0.998', found: least.toFixed(4), met: least >= 0.998 },
  ];
};

const mark = (met: boolean | null): string => (met === null ? '·' : met ? '✓' : '✗');

export const table = (picture: string, rows: readonly Row[], met: readonly Goal[]): readonly string[] => {
  const ours = rows.find(({ name }) => name === 'Vardag')?.ms ?? Number.NaN;
  return [
    picture,
    `${''.padEnd(38)}${'ms'.padStart(7)}${'least'.padStart(7)}${'to ours'.padStart(9)}${'cpu ms'.padStart(8)}${'peak MB'.padStart(9)}`,
    ...rows.map(({ name, ms, least, cpu, megabytes }) =>
      [
        name.padEnd(38),
        ms.toFixed(0).padStart(7),
        least.toFixed(0).padStart(7),
        (ms / ours).toFixed(2).padStart(9),
        (cpu?.toFixed(0) ?? '–').padStart(8),
        (megabytes?.toFixed(0) ?? '–').padStart(9),
      ].join(''),
    ),
    ...met.map(({ goal, found, met: holds }) => `${mark(holds)} ${goal}: ${found}`),
    '',
  ];
};
