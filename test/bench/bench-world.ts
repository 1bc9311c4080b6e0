import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { type BenchPhase, benchPhases, type Counted } from '#test/bench/bench-phases.ts';
import { benchStore } from '#test/bench/bench-store.ts';

export type BenchWorld = {
  readonly deps: CommonDeps & Pick<Deps, 'vacancies' | 'jobBoards' | 'styles'>;
  readonly begin: () => void;
  /** What the run did since it began, by phase. */
  readonly told: () => { readonly phases: readonly (readonly [BenchPhase, Counted])[]; readonly writes: number };
};

/** The employer that another process has put in the folder, with what a run asks of the world around it. */
export const benchWorld = (folder: string): BenchWorld => {
  const phases = benchPhases();
  const store = (name: 'content' | 'records' | 'reports' | 'site', keeps?: (key: string) => boolean) =>
    benchStore(join(folder, name), (request, key) => phases.note(name, request, key), keeps);
  const { clock } = simulatedClock(Temporal.Instant.from('2026-11-24T08:00:00Z'));
  const content = store('content');
  const source: Deps['vacancies'] = {
    fetch: async (url) => {
      const stored = await content.get(`vacancies/${url.slice('file:'.length)}`);
      if (stored === null) return { fetched: false, reason: 'no such feed' };
      return { fetched: true, body: new TextDecoder().decode(stored.body), contentType: 'application/json' };
    },
  };
  const deps: BenchWorld['deps'] = {
    content,
    records: store('records'),
    reports: store('reports'),
    site: store('site', (key) => key.endsWith('/story.json')),
    clock,
    bus: inProcessBus(clock).bus,
    vacancies: source,
    jobBoards: { platsbanken: null, teamtailor: null },
    styles: pageStyles(),
    log: quietLog,
    writer: 'run-1',
    user: 'eva.k',
    language: 'sv',
    links: { site: null, sandbox: null, platsbanken: null },
    newsroomAddress: null,
  };
  return { deps, begin: phases.begin, told: phases.told };
};
