import type { Noted } from '#test/bench/bench-store.ts';

export type BenchPhase =
  | 'feeds: fetch, judge, keep'
  | 'ads: read, match to stories'
  | 'ledger: blocks begun'
  | 'site: pages, lists, story feeds'
  | 'six board feeds'
  | 'ledger: blocks published'
  | 'newsroom';

export type Counted = {
  readonly seconds: number;
  readonly writes: number;
  readonly reads: number;
  readonly lists: number;
};

type StoreName = 'content' | 'records' | 'reports' | 'site';

/** The work before a write belongs to what is written; the ledger is written to before and after the site. */
const phaseOf = (before: BenchPhase | null, store: StoreName, key: string): BenchPhase => {
  if (store === 'reports' && key.startsWith('feeds/')) return 'feeds: fetch, judge, keep';
  const begun = before === 'site: pages, lists, story feeds' || before === 'six board feeds';
  if (store === 'records' || /^(?:publications|placements)\//.test(key)) {
    if (begun || before === 'ledger: blocks published') return 'ledger: blocks published';
    return before === 'ledger: blocks begun' ? before : 'ads: read, match to stories';
  }
  if (store === 'site') return key.startsWith('feeds/') ? 'six board feeds' : 'site: pages, lists, story feeds';
  return key.startsWith('newsroom/') || before === null || before === 'ledger: blocks published' ? 'newsroom' : before;
};

/** Parts a run into phases by what it writes, and counts its requests. */
export const benchPhases = () => {
  const counted = new Map<BenchPhase, { seconds: number; writes: number; reads: number; lists: number }>();
  let [since, before, pending] = [0, null as BenchPhase | null, { reads: 0, lists: 0 }];
  const begin = (): void => {
    counted.clear();
    [since, before, pending] = [performance.now(), null, { reads: 0, lists: 0 }];
  };
  const add = (phase: BenchPhase, writes: number): void => {
    const now = performance.now();
    const told = counted.get(phase) ?? { seconds: 0, writes: 0, reads: 0, lists: 0 };
    counted.set(phase, {
      seconds: told.seconds + (now - since) / 1000,
      writes: told.writes + writes,
      reads: told.reads + pending.reads,
      lists: told.lists + pending.lists,
    });
    [since, pending] = [now, { reads: 0, lists: 0 }];
  };
  const note = (store: StoreName, ...[request, key]: Parameters<Noted>): void => {
    if (request === 'list') pending.lists += 1;
    else if (request === 'put' || request === 'remove') {
      const phase = phaseOf(before, store, key);
      add(phase, 1);
      before = phase === 'ads: read, match to stories' ? 'ledger: blocks begun' : phase;
    } else pending.reads += 1;
  };
  const told = () => {
    add('newsroom', 0);
    const phases: readonly (readonly [BenchPhase, Counted])[] = [...counted];
    return { phases, writes: phases.reduce((sum, [, { writes }]) => sum + writes, 0) };
  };
  return { begin, note, told };
};
