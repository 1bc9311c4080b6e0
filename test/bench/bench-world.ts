import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { benchFeed, benchYaml, putStory, sampleFile } from '#test/bench/bench-employer.ts';
import { type BenchPhase, benchPhases, type Counted } from '#test/bench/bench-phases.ts';
import { benchStore } from '#test/bench/bench-store.ts';
import { newsroomWorld } from '#test/builders/core/newsroom-world.ts';

export type BenchWorld = {
  readonly deps: Deps;
  readonly begin: () => void;
  /** What the run did since it began, by phase. */
  readonly told: () => { readonly phases: readonly (readonly [BenchPhase, Counted])[]; readonly writes: number };
};

/** Every fiftieth ad is a file that somebody wrote, the others come from feeds of so many. */
const adsInFeed = 5_000;
const boards = ['indeed', 'jooble', 'talent', 'adzuna', 'careerjet', 'linkedin-jobs'];

/** An employer with so many vacancies and so many published stories, of which no block stands in any ad yet. */
export const benchWorld = async (
  folder: string,
  { vacancies, stories }: { readonly vacancies: number; readonly stories: number },
): Promise<BenchWorld> => {
  const { deps: rest } = await newsroomWorld();
  const phases = benchPhases();
  const store = (name: 'content' | 'records' | 'reports' | 'site', keeps?: (key: string) => boolean) =>
    benchStore(join(folder, name), (request, key) => phases.note(name, request, key), keeps);
  const deps: Deps = {
    ...rest,
    content: store('content'),
    records: store('records'),
    reports: store('reports'),
    site: store('site', (key) => key.endsWith('/story.json')),
    clock: simulatedClock(Temporal.Instant.from('2026-11-24T08:00:00Z')).clock,
  };
  for (const name of ['brand.yaml', 'organisation.yaml', 'employer-values.yaml'])
    await deps.content.put(name, sampleFile(name));
  await deps.content.put('channels.yaml', `jobBoards:\n${boards.map((one) => `  ${one}: { on: true }\n`).join('')}`);
  const files = Math.floor(vacancies / 50);
  for (let n = 0; n < files; n += 1) await deps.content.put(`vacancies/annons-${n}.yaml`, benchYaml(n));
  const feeds = Array.from({ length: Math.ceil((vacancies - files) / adsInFeed) }, (_, n) => n);
  const lines = feeds.map((n) => `  - { id: varbi-${n}, kind: varbi, url: "file:varbi-${n}.json" }\n`);
  await deps.content.put('vacancies/feeds.yaml', `feeds:\n${lines.join('')}`);
  for (const n of feeds) {
    const from = n * adsInFeed;
    await deps.content.put(`vacancies/varbi-${n}.json`, benchFeed(from, Math.min(adsInFeed, vacancies - files - from)));
  }
  for (let n = 0; n < stories; n += 1) await putStory(deps, n);
  const source: Deps['vacancies'] = {
    fetch: async (url) => {
      const stored = await deps.content.get(`vacancies/${url.slice('file:'.length)}`);
      if (stored === null) return { fetched: false, reason: 'no such feed' };
      return { fetched: true, body: new TextDecoder().decode(stored.body), contentType: 'application/json' };
    },
  };
  return { deps: { ...deps, vacancies: source }, begin: phases.begin, told: phases.told };
};
