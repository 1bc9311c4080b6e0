import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import type { EventName } from '#functions/ground/events/catalogue.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { collectEngagement } from '#functions/jobs/collect-engagement.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeDueDigests } from '#functions/jobs/write-due-digests.ts';
import { pagesKey } from '#functions/publishing/publications/ledger/work-markers.ts';
import { subscriptions } from '#functions/subscriptions.ts';
import { type Death, mortalProcess } from '#test/builders/core/mortal-process.ts';
import type { SlipWorld } from '#test/slips/slip-world.ts';
import { stir } from '#test/slips/stir.ts';

export const killedJobs = {
  'review-stories': reviewStories,
  'plan-campaigns': planCampaigns,
  'syndicate-vacancies': syndicateVacancies,
  'withdraw-stories': withdrawStories,
  'write-digest': writeDueDigests,
  'collect-engagement': collectEngagement,
} as const;

export type KilledJob = keyof typeof killedJobs;

const stores = ['content', 'records', 'reports', 'site'] as const;

/** Each object of each store, a line a thing. */
const contentsOf = async (deps: Deps): Promise<ReadonlyMap<string, string>> => {
  const all = new Map<string, string>();
  for (const name of stores)
    for (const { key, etag } of await (deps[name] as ObjectStore).list('')) all.set(`${name}/${key}`, etag);
  return all;
};

const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));

/** Whether something was said that wakes the planning, which draws the newsroom too. */
const wakesPlanning = (said: readonly EventName[]): boolean =>
  subscriptions.some(
    ({ handler, events }) => handler === 'plan-campaigns' && said.some((name) => events.includes(name)),
  );

const undrawn = `reports/${pagesKey}`;

type PlannedWhen = 'at-once' | 'after-the-tick';

/**
 * Two more runs and a tick, and the planning where what was said wakes it, or at the given moments. Answers when it came: its
 * plans and pages bear the moment.
 */
const twice = async (
  deps: Deps,
  job: KilledJob,
  given: readonly PlannedWhen[] = [],
): Promise<readonly PlannedWhen[]> => {
  let said: EventName[] = [];
  const bus: Deps['bus'] = { publish: async (events) => void said.push(...events.map(({ name }) => name)) };
  const planned: PlannedWhen[] = [];
  const follow = async (at: Deps, when: PlannedWhen): Promise<void> => {
    if (given.length === 0 ? wakesPlanning(said) : given.includes(when)) {
      await planCampaigns(at);
      planned.push(when);
    }
    said = [];
  };
  for (let run = 0; run < 2; run += 1) await killedJobs[job]({ ...deps, bus });
  await follow({ ...deps, bus }, 'at-once');
  // The tick comes each minute, whatever else runs.
  const later = deps.clock.now().add({ minutes: 3 });
  const after = { ...deps, bus, clock: { ...deps.clock, now: () => later } };
  await startDue(after);
  await follow(after, 'after-the-tick');
  return planned;
};

/** The same deps, whose stores die together. */
const mortalDeps = (deps: Deps, mortal: (store: ObjectStore) => ObjectStore): Deps => {
  const [content, records, reports, site] = stores.map((name) => mortal(deps[name])) as [
    ...[ObjectStore, ObjectStore, ObjectStore, ObjectStore],
  ];
  const channels = { ...deps.channels, site: siteChannel({ site, reports }) };
  return { ...deps, content, records, reports, site, channels };
};

const stirred = async (world: SlipWorld): Promise<Deps> => {
  const deps = await world.fresh();
  await stir(deps.content);
  return deps;
};

export type KillsMet = { readonly kills: number; readonly operations: number; readonly left: readonly string[] };

/** Which of the operations it is killed at: each `step`-th, from `from` on. */
export type Which = { readonly step?: number; readonly from?: number };

/**
 * Kills a job at its store operations, reads and writes, before each and after what it wrote; lets two runs follow, and compares
 * each store with that of a job that nobody disturbed. What differs is left over.
 */
export const killEachOperation = async (
  world: SlipWorld,
  job: KilledJob,
  { step = 1, from = 1 }: Which = {},
): Promise<KillsMet> => {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const undisturbed = async (planned: readonly PlannedWhen[]) => {
    const kept = known.get(planned.join());
    if (kept !== undefined) return kept;
    const deps = await stirred(world);
    await killedJobs[job](deps);
    await twice(deps, job, planned);
    const contents = await contentsOf(deps);
    known.set(planned.join(), contents);
    return contents;
  };
  const left: string[] = [];
  let kills = 0;
  /** Answers what it died at; null when it lived through. */
  const killed = async (atOperation: number, when: Death['when']): Promise<'read' | 'write' | null> => {
    const deps = await stirred(world);
    const { mortal, alive, diedWriting } = mortalProcess({ atOperation, when });
    await killedJobs[job](mortalDeps(deps, mortal)).catch(() => undefined);
    if (alive()) return null;
    kills += 1;
    const wanted = await undisturbed(await twice(deps, job));
    const contents = await contentsOf(deps);
    // Marked pages are pages that nobody has drawn.
    const differs = [...differences(wanted, contents), ...[...contents.keys()].filter((key) => key === undrawn)];
    if (differs.length > 0) left.push(`${job}, operation ${atOperation} ${when}: ${differs.slice(0, 5).join(', ')}`);
    return diedWriting() ? 'write' : 'read';
  };
  for (let atOperation = from; ; atOperation += step) {
    const died = await killed(atOperation, 'before');
    if (died === null) return { kills, operations: atOperation - 1, left };
    // After a read the stores are as before the next operation.
    if (died === 'write') await killed(atOperation, 'after');
  }
};
