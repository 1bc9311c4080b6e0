import { Temporal } from 'temporal-polyfill';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { faultyChannel } from '#test/bench/withdrawals/faulty-channel.ts';
import { type Ending, withdrawalPlan } from '#test/bench/withdrawals/withdrawal-plan.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { mortalProcess } from '#test/builders/core/mortal-process.ts';
import { due, nine, story } from '#test/builders/core/newsroom-world.ts';
import { type StandingWorld, standingWorld } from '#test/builders/core/standing-world.ts';

export type PlayedWithdrawal = {
  readonly ending: Ending;
  /** It was said to be gone while it stood. */
  readonly falselyGone: boolean;
  /** It stands, and nothing on the front page says so. */
  readonly withoutNeed: boolean;
  /** Minutes from the end to the last channel read back as gone; null when one still stands. */
  readonly minutes: number | null;
  /** Minutes from standing again to being taken down again; null when it never came back, infinite when it was not found. */
  readonly foundAfter: number | null;
};

const folder = `stories/approved/${story}`;
const file = `${folder}/story.md`;
/** Midnight in Stockholm, in minutes after nine. */
const midnight = 15 * 60;
/** An event that failed is delivered again by the cloud. */
const redelivered = [1, 3] as const;

const prepare = async ({ deps, remove }: StandingWorld, ending: Ending): Promise<void> => {
  const { content } = deps;
  if (ending === 'folder renamed, then withdrawn')
    await content.put('stories/approved/nytt-namn/story.md', (await content.get(file))?.body ?? '');
  if (ending.startsWith('folder')) await remove(`${folder}/`);
  if (ending.startsWith('person')) await content.put(file, aStorySource({ people: [] }));
  if (ending === 'ended by date') {
    await content.put('consents/elsa-2026.yaml', consentFile({ until: '2026-11-24' }));
    await planCampaigns(deps);
  }
};

const end = async ({ deps, withdrawConsent }: StandingWorld, ending: Ending): Promise<void> => {
  if (ending === 'story moved') await deps.content.put(`stories/withdrawn/${story}/story.md`, 'borta');
  else if (ending !== 'ended by date') await withdrawConsent();
};

const putBack = async (
  { deps, linkedin, gone }: StandingWorld,
  channel: 'linkedin' | 'site',
  id: string,
): Promise<void> => {
  if (channel === 'site') await deps.site.put(`stories/${story}/index.html`, 'kopia');
  else (linkedin.posts() as { id: string; text: string }[]).push({ id, text: gone() });
};

const nextWake = async ({ reports }: Deps): Promise<number> => {
  const [first] = await reports.list('work/wake/');
  const stamp = first?.key.split('/').at(-1) ?? '';
  const text = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return text === '' ? Number.POSITIVE_INFINITY : Math.ceil(nine.until(Temporal.Instant.from(text)).total('minutes'));
};

/** One withdrawal, minute by minute for three hours and then from wake to wake for as long as the plan asks. */
export const playWithdrawal = async (seed: number): Promise<PlayedWithdrawal> => {
  const plan = withdrawalPlan(seed);
  const world = await standingWorld();
  const { deps, linkedin } = world;
  const id = linkedin.posts()[0]?.id ?? '';
  const channel = faultyChannel(linkedin, plan, deps.clock.now);
  await prepare(world, plan.ending);
  const from = plan.ending === 'ended by date' ? midnight : 1;
  let [runs, told, falselyGone, cameBack, foundAfter] = [0, 0, false, false, null as number | null];
  const wakeAt = new Set<number>();
  const check = async (minute: number): Promise<void> => {
    const stands = new Set(await world.stands());
    for (const name of ['linkedin', 'site'] as const) {
      const { publication } = due({ channel: name });
      const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
      const isBack = cameBack && plan.back?.channel === name && foundAfter === null;
      if (stateOf(chain).kind === 'removed' && stands.has(name) && !isBack) falselyGone = true;
      const again = chain.entries.filter(({ kind }) => kind === 'removed').length > 1;
      if (isBack && again && !stands.has(name)) foundAfter = minute - from - (plan.back?.minute ?? 0);
    }
  };
  const run = async (minute: number): Promise<void> => {
    const death = plan.deaths[runs] ?? null;
    runs += 1;
    const { mortal, living, alive } = mortalProcess(death ?? { atWrite: Number.POSITIVE_INFINITY, when: 'before' });
    const own = {
      records: mortal(deps.records),
      reports: mortal(deps.reports),
      site: mortal(deps.site),
      bus: { publish: living(deps.bus.publish) },
      channels: { ...deps.channels, linkedin: channel },
      writer: `run-${runs}`,
    };
    await withdrawStories({ ...deps, ...own }).catch(() => undefined);
    if (!alive()) for (const later of redelivered) wakeAt.add(minute + later);
    await check(minute);
  };
  const tick = async (minute: number): Promise<void> => {
    world.at(nine.add({ minutes: minute }));
    if (minute === from) {
      await end(world, plan.ending);
      if (plan.ending !== 'ended by date') wakeAt.add(minute);
    }
    if (plan.back !== null && minute === from + plan.back.minute) {
      await putBack(world, plan.back.channel, id);
      cameBack = true;
    }
    await startDue(deps);
    const asked = world.asked().filter((name) => name === 'TakedownDue').length;
    if (asked > told || wakeAt.has(minute) || (minute - from) % 60 === 59) await run(minute);
    told = asked;
  };
  for (let minute = from; minute <= from + 180; minute += 1) await tick(minute);
  const last = plan.back === null ? 0 : from + plan.back.minute + 3 * 24 * 60;
  for (let minute = from + 181; minute <= last && foundAfter === null; ) {
    await tick(minute);
    const back = cameBack ? Number.POSITIVE_INFINITY : from + (plan.back?.minute ?? 0);
    minute = Math.max(minute + 1, Math.min(await nextWake(deps), back));
  }
  const left = await world.stands();
  const receipts = (await world.receipts()).filter(({ reason }) => reason !== 'came-back');
  const ended = nine.add({ minutes: from });
  const minutes = receipts.map(({ at }) => ended.until(Temporal.Instant.from(at)).total('minutes'));
  const isCleared = new Set(receipts.map(({ channel: name }) => name)).size === 2;
  return {
    ending: plan.ending,
    falselyGone,
    withoutNeed: left.length > 0 && !(await world.front()).includes('Allt skulle vara borttaget'),
    minutes: isCleared ? Math.max(...minutes) : null,
    foundAfter: plan.back === null ? null : (foundAfter ?? Number.POSITIVE_INFINITY),
  };
};
