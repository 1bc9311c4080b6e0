import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { packedPrefixes } from '#functions/jobs/plan-campaigns.ts';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import type { HandlerName } from '#functions/subscriptions.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { simulate } from '#functions/wiring/simulate.ts';
import { countedPipeline, type Work } from '#test/bench/cost/counted-pipeline.ts';
import { type Counts, minus, noCounts } from '#test/bench/counted.ts';
import { leanStore } from '#test/bench/scale/lean-store.ts';

const sample = join(import.meta.dirname, '..', '..', '..', 'content');

export const monthFrom = Temporal.Instant.from('2026-10-04T22:00:00Z');
export const monthDays = 30;
const minutes = monthDays * 24 * 60;

export type Month = {
  /** Approved stories that were there to choose from. */
  readonly pool: number;
  readonly stories: number;
  readonly publications: number;
  readonly work: ReadonlyMap<HandlerName, Work>;
  /** What a tick with nothing due asked of the stores. */
  readonly idleTick: Counts;
  /** Facts that runs read whole: how many the month left, and their bytes. */
  readonly facts: { readonly count: number; readonly bytes: number };
  /** Bytes that the month left, by store. */
  readonly kept: Readonly<Record<string, number>>;
};

const filesOf = async (folder: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [relative(folder, file).split(sep).join('/').normalize('NFC'), await readFile(file)] as const,
      ),
    ),
  );
};

/** A month of the sample city through the functions themselves, every request counted. */
export const simulatedMonth = async (): Promise<Month> => {
  const { clock, set } = simulatedClock(monthFrom);
  const linkedin = await startLinkedInSandbox({ now: () => clock.now().epochMilliseconds });
  try {
    const settings = parseEnvironment({ VARDAG_LINKEDIN_URL: 'sandbox', VARDAG_CONTENT: 'file:content' }, 'memory');
    const opened = new Map<string, ReturnType<typeof leanStore>>();
    const open = (address: string) => {
      const store = opened.get(address) ?? leanStore();
      opened.set(address, store);
      return store;
    };
    const content = open(settings.stores.content);
    for (const [key, body] of await filesOf(sample)) await content.put(key, body);
    const { local, work, stores } = await countedPipeline({ settings, clock, linkedin: linkedin.url, open });
    await local.wake('review-stories');
    await local.wake('plan-campaigns');
    const { brand } = await requireSettings(local.deps);
    const outcomes: Outcome[] = [];
    await simulate(local, {
      from: monthFrom,
      until: monthFrom.add({ hours: monthDays * 24 }),
      timeZone: brand.timeZone,
      setNow: set,
      onReport: (_handler, _now, report) => void outcomes.push(...report.outcomes),
    });
    const ticks = work.get('start-due');
    const before = { ...(ticks?.counts ?? noCounts()) };
    await local.wake('start-due');
    const idleTick = minus(ticks?.counts ?? noCounts(), before);
    const kept: Record<string, number> = {};
    for (const [name, store] of Object.entries(stores))
      kept[name] = (await store.list('')).reduce((sum, { size }) => sum + size, 0);
    // Minutes that the simulation leaves out cost what an idle tick costs.
    if (ticks !== undefined) {
      const left = minutes - ticks.wakes;
      const each = ticks.milliseconds / ticks.wakes;
      for (const name of Object.keys(idleTick) as (keyof Counts)[]) ticks.counts[name] += left * idleTick[name];
      ticks.wakes = minutes;
      ticks.milliseconds += left * each;
    }
    const told = outcomes.filter(({ state }) => state === 'published');
    const facts = (await Promise.all(packedPrefixes.map((prefix) => stores.reports.list(prefix)))).flat();
    return {
      pool: facts.filter(({ key }) => key.startsWith('stories/')).length,
      facts: { count: facts.length, bytes: facts.reduce((sum, { size }) => sum + size, 0) },
      stories: new Set(told.map(({ story }) => story)).size,
      publications: told.length,
      work,
      idleTick,
      kept,
    };
  } finally {
    await linkedin.close();
  }
};
