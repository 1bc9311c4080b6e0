import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { importsOf } from '#test/repository/imports-of.ts';
import { planted, type SourceTree, sourceTree } from '#test/repository/source-tree.ts';

/**
 * The rooms of `functions/`, lowest first: an import may only point to an earlier one, an import of a type too. A room
 * within another's folder stands under its own name. The order says who may know whom; the way of a story at run time is
 * another order (`subscriptions.ts`).
 */
const rooms = [
  ...[
    'ground/language',
    'ground/colour',
    'ground/markup',
    'ground/picture-forms',
    'ground/findings',
    'ground/channels',
  ],
  ...['ground/events', 'newsroom/page-kit', 'ground/run-report', 'ground/ports', 'subscriptions.ts', 'ground/ledger'],
  ...['publishing/access', 'story/consent', 'story/stories', 'story/employer-values', 'story/organisation'],
  ...['story/quiet', 'story/pictures', 'story/posts', 'ads/vacancies', 'publishing/visits', 'ads/job-boards', 'site'],
  ...['publishing/publications', 'publishing/campaigns', 'publishing/withdrawals', 'publishing/engagement'],
  ...['publishing/records', 'publishing/placements', 'adapters', 'newsroom/digests', 'newsroom/review'],
  ...['newsroom/screens', 'jobs', 'desk', 'sandbox', 'wiring', 'handlers', 'cli'],
] as const;

const tree = sourceTree();

const roomOf = (path: string): string | null => {
  const inside = path.slice('functions/'.length);
  return rooms.find((room) => inside === room || inside.startsWith(`${room}/`)) ?? null;
};

type Arrow = { readonly from: string; readonly to: string; readonly path: string };

/** Imports from one file of a folder to another, by path from the root. */
const ownImports = (of: SourceTree, folder: string): readonly Arrow[] =>
  importsOf(of, folder).flatMap(({ path, from }) => {
    const target = from.startsWith('#') ? from.slice(1) : from.startsWith('.') ? join(dirname(path), from) : '';
    return target.startsWith(`${folder}/`) ? [{ from: path, to: target, path }] : [];
  });

const backUp = (of: SourceTree): readonly string[] =>
  ownImports(of, 'functions').flatMap(({ from, to, path }) => {
    const [at, target] = [roomOf(from), roomOf(to)].map((room) => rooms.indexOf(room as (typeof rooms)[number]));
    return (target ?? 0) > (at ?? 0) ? [`${path} imports ${to}`] : [];
  });

/** Those that come back to themselves along the arrows. */
const circles = (arrows: readonly (readonly [string, string])[]): readonly string[] => {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reached = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      if (!seen.has(at)) {
        seen.add(at);
        open.push(...(next.get(at) ?? []));
      }
    return seen;
  };
  return [...next.keys()].filter((start) => reached(start).has(start));
};

const wingOf = (path: string): string => path.split('/')[1] ?? '';
const betweenWings = (of: SourceTree) =>
  ownImports(of, 'functions').map(({ from, to }) => [wingOf(from), wingOf(to)] as const);
const betweenFiles = (of: SourceTree) => ownImports(of, 'cdk').map(({ from, to }) => [from, to] as const);

/** Rooms with something that runs, and no test beside it. A room that only names types has nothing to try. */
const withoutMirror = (of: SourceTree): readonly string[] => {
  const isCode = /^(?:export )?(?:const|class|(?:async )?function) /m;
  const has = (place: string, ending: RegExp) =>
    of.some(
      ({ path, text }) => path.startsWith(place) && ending.test(path) && (ending !== source || isCode.test(text)),
    );
  return rooms.filter((room) => has(`functions/${room}/`, source) && !has(`test/${room}/`, /\.test\.ts$/));
};
const source = /\.ts$/;

const upward = "import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';\n";

describe('the rooms of functions/', () => {
  it('has a place in the order for every file', () => {
    const homeless = tree.filter(({ path }) => path.startsWith('functions/') && roomOf(path) === null);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it('imports only from earlier rooms', () => {
    expect(backUp(tree)).toEqual([]);
  });

  it('finds an import that points back up, of a type too', () => {
    expect(backUp(planted(tree, 'functions/ground/findings/up.ts', upward))).toEqual([
      'functions/ground/findings/up.ts imports functions/publishing/campaigns/campaign.ts',
    ]);
  });

  it('has no circle among the first folders, and finds a planted one', () => {
    expect(circles(betweenWings(tree))).toEqual([]);
    expect(circles(betweenWings(planted(tree, 'functions/ground/findings/up.ts', upward)))).toContain('ground');
  });

  it('tells its first screen in at most fourteen entries', () => {
    const entries = new Set(tree.filter(({ path }) => path.startsWith('functions/')).map(({ path }) => wingOf(path)));
    expect(entries.size).toBeLessThanOrEqual(14);
  });

  it('has a mirror under test/ for every room with code', () => {
    expect(withoutMirror(tree)).toEqual([]);
  });

  it('wants a mirror for a room that gets code, and none for one of types', () => {
    const untried = tree.filter(({ path }) => !/^(functions|test)\/desk\//.test(path));
    expect(withoutMirror(planted(untried, 'functions/desk/acts.ts', 'export const acts = [];\n'))).toEqual(['desk']);
    expect(withoutMirror(planted(untried, 'functions/desk/acts.ts', 'export type Act = string;\n'))).toEqual([]);
  });
});

describe('the files of cdk/', () => {
  it('form no circle, and a planted one is found', () => {
    expect(circles(betweenFiles(tree))).toEqual([]);
    const loop = planted(tree, 'cdk/alarm-topic.ts', "import './alarms.ts';\n");
    const both = planted(loop, 'cdk/alarms.ts', "import './alarm-topic.ts';\n");
    expect(circles(betweenFiles(both))).toContain('cdk/alarms.ts');
  });
});
