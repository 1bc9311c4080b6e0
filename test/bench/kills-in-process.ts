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
import { mortalProcess } from '#test/builders/core/mortal-process.ts';
import type { SlipWorld } from '#test/slips/slip-world.ts';

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

export type KillsMet = { readonly kills: number; readonly left: readonly string[] };

/**
 * Kills a job at every n-th write, before it and after it, lets two runs follow, and compares each store with that of a job
 * that nobody disturbed. What differs is left over.
 */
export const killEachWrite = async (world: SlipWorld, job: KilledJob, step = 1): Promise<KillsMet> => {
  const undisturbed = await world.fresh();
  await killedJobs[job](undisturbed);
  await twice(undisturbed, job);
  const wanted = await contentsOf(undisturbed);
  const left: string[] = [];
  let kills = 0;
  for (let atWrite = 1, isOver = false; !isOver; atWrite += step)
    for (const when of ['before', 'after'] as const) {
      const deps = await world.fresh();
      const { mortal, alive } = mortalProcess({ atWrite, when });
      await killedJobs[job](mortalDeps(deps, mortal)).catch(() => undefined);
      isOver = alive();
      if (isOver) break;
      kills += 1;
      await twice(deps, job);
      const differs = differences(wanted, await contentsOf(deps));
      if (differs.length > 0) left.push(`${job}, write ${atWrite} ${when}: ${differs.slice(0, 5).join(', ')}`);
    }
  return { kills, left };
};
