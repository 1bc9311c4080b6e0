import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { collectEngagement } from '#functions/jobs/collect-engagement.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeDueDigests } from '#functions/jobs/write-due-digests.ts';
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

const twice = async (deps: Deps, job: KilledJob): Promise<void> => {
  for (let run = 0; run < 2; run += 1) await killedJobs[job](deps);
  // The tick comes each minute, whatever else runs.
  const later = deps.clock.now().add({ minutes: 3 });
  await startDue({ ...deps, clock: { ...deps.clock, now: () => later } });
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
  const undisturbed = await stirred(world);
  await killedJobs[job](undisturbed);
  await twice(undisturbed, job);
  const wanted = await contentsOf(undisturbed);
  const left: string[] = [];
  let kills = 0;
  /** Answers what it died at; null when it lived through. */
  const killed = async (atOperation: number, when: Death['when']): Promise<'read' | 'write' | null> => {
    const deps = await stirred(world);
    const { mortal, alive, diedWriting } = mortalProcess({ atOperation, when });
    await killedJobs[job](mortalDeps(deps, mortal)).catch(() => undefined);
    if (alive()) return null;
    kills += 1;
    await twice(deps, job);
    const differs = differences(wanted, await contentsOf(deps));
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
