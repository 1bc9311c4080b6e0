import { Temporal } from 'temporal-polyfill';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { packedPrefixes, planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { pageSize } from '#test/bench/counted.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { consentFile, employerFiles } from '#test/builders/core/employer-files.ts';

/** What one run of `plan-campaigns` asked of the stores. */
export type RunRequests = {
  /** Lists and reads of the facts that lie packed, one a thousand stories and more. */
  readonly facts: number;
  /** Reads of consents: one a file, since what a person permits is never read from a copy. */
  readonly consents: number;
  /** All other requests. */
  readonly beside: number;
  /** Those by what they are, the most first. */
  readonly told: readonly (readonly [string, number])[];
};

/** A night in which nothing has changed asks for at most so much beside the facts and the consents, whatever the number of stories. */
export const mostOnQuietNight = 60;

const first = Temporal.Instant.from('2026-11-24T03:30:00Z');

const campaignFile = (n: number): string => `id: kampanj-${n}
name: Kampanj ${n}
from: 2026-11-01
until: 2027-03-31
slots: [{ days: [tue, thu], at: "${String(8 + 3 * n).padStart(2, '0')}:00" }]
channels: [linkedin, site]
`;

const storyName = (n: number): string => `berattelse-${String(n).padStart(5, '0')}`;

const factsOf = (n: number): string =>
  JSON.stringify(
    aStoryFacts({
      id: storyName(n),
      title: `Berättelse ${n}`,
      unit: 'utbildning',
      people: [{ name: 'Elsa', role: 'förskollärare', consent: `elsa-${n % 40}` }],
      values: { primary: null, values: [], by: 'person' },
    }),
  );

const isPacked = (key: string): boolean =>
  packedPrefixes.some((prefix) => key.startsWith(prefix) || key.startsWith(`packs/${prefix}`));

/** The same key with its own part left out, so that requests of a kind are one line. */
const kindOf = (request: string, store: string, key: string): string => {
  const [folder = '', inside] = key.split('/');
  return `${request} ${store} ${inside === undefined ? folder : `${folder}/…`}`;
};

/** Runs in a pool of so many approved stories: the nights after the first, in which nothing has changed, and the one after that. */
export const runRequests = async (
  stories: number,
): Promise<{ readonly quiet: RunRequests; readonly oneMore: RunRequests; readonly nextDay: RunRequests }> => {
  const [content, records, reports, site] = [memoryStore(), memoryStore(), memoryStore(), memoryStore()];
  for (const [key, text] of Object.entries(employerFiles)) await content.put(key, text);
  for (let n = 0; n < 40; n += 1)
    await content.put(`consents/elsa-${n}.yaml`, consentFile({ person: `p-${String(n).padStart(4, '0')}` }));
  for (const n of [0, 1, 2]) await content.put(`campaigns/kampanj-${n}.yaml`, campaignFile(n));
  for (let n = 0; n < stories; n += 1) await reports.put(storyFactsKey(storyName(n)), factsOf(n));

  let asked = new Map<string, number>();
  let counts = { facts: 0, consents: 0, beside: 0 };
  const noted = (name: string, store: ObjectStore): ObjectStore => {
    const note = (request: string, key: string, times = 1): void => {
      if (name === 'reports' && isPacked(key)) {
        counts.facts += times;
        return;
      }
      if (request === 'get' && key.startsWith('consents/')) {
        counts.consents += times;
        return;
      }
      counts.beside += times;
      const kind = kindOf(request, name, key);
      asked.set(kind, (asked.get(kind) ?? 0) + times);
    };
    const one =
      <Rest extends readonly unknown[], Answer>(
        request: string,
        call: (key: string, ...rest: Rest) => Promise<Answer>,
      ) =>
      (key: string, ...rest: Rest): Promise<Answer> => {
        note(request, key);
        return call(key, ...rest);
      };
    return {
      get: one('get', store.get),
      put: one('put', store.put),
      head: one('head', store.head),
      remove: one('remove', store.remove),
      tags: one('tags', store.tags),
      list: async (prefix) => {
        const found = await store.list(prefix);
        note('list', prefix, Math.max(1, Math.ceil(found.length / pageSize)));
        return found;
      },
    };
  };
  const { clock, set } = simulatedClock(first);
  const deps: CommonDeps & Pick<Deps, 'styles'> = {
    content: noted('content', content),
    records: noted('records', records),
    reports: noted('reports', reports),
    site: noted('site', site),
    clock,
    bus: inProcessBus(clock).bus,
    styles: { newsroom: '', site: '' },
    log: quietLog,
    writer: 'bench',
    user: 'bench',
    language: 'sv',
    links: { site: null, sandbox: null, platsbanken: null },
    newsroomAddress: null,
  };
  const run = async (): Promise<RunRequests> => {
    asked = new Map();
    counts = { facts: 0, consents: 0, beside: 0 };
    const { findings } = await planCampaigns(deps);
    if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
    return { ...counts, told: [...asked].sort(([, a], [, b]) => b - a) };
  };
  await run();
  const quiet = await run();
  await reports.put(storyFactsKey(storyName(stories)), factsOf(stories));
  const oneMore = await run();
  set(first.add({ hours: 24 }));
  const nextDay = await run();
  return { quiet, oneMore, nextDay };
};
