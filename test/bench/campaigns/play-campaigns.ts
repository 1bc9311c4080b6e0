import { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { missForgotten } from '#functions/jobs/miss-forgotten.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { writeDayPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { needsPerson, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { recoverOpen } from '#functions/publishing/publications/sending/recover-open.ts';
import { benchProcesses } from '#test/bench/bench-process.ts';
import { type Act, type CampaignsPlan, campaignsPlan, lastAct } from '#test/bench/campaigns/campaigns-plan.ts';
import { campaignsWorld } from '#test/bench/campaigns/campaigns-world.ts';
import { pausesOf } from '#test/bench/campaigns/pauses-of.ts';
import { personOf } from '#test/bench/campaigns/person-of.ts';
import { machine } from '#test/bench/machine.ts';
import { pretendLinkedIn } from '#test/bench/pretend-linkedin.ts';
import { runClock } from '#test/bench/run-clock.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';

type Due = DetailOf<'PublicationDue'>;

export const campaignVerdicts = [
  'right',
  'for a person',
  'twice',
  'sent in a pause',
  'too near',
  'not by hand',
  'false success',
  'lost',
] as const;
export type CampaignVerdict = (typeof campaignVerdicts)[number];

const first = -30;
const lastMinute = 460;

/** One planner: what it read may be old when it writes, and another may have written meanwhile. */
const plan = async (deps: Deps, wait: (minutes: number) => Promise<void>, age: number): Promise<void> => {
  await recoverOpen(deps);
  const now = deps.clock.now();
  await missForgotten(deps, now);
  const { gathered } = await readGathered(deps);
  if (gathered === null) throw new Error('The campaigns could not be read.');
  const planned = planSlots(planFactsOf(gathered, now, Temporal.PlainDate.from('2026-11-24')));
  if (age > 0) await wait(age);
  await writeDayPlans(deps, planned, now.toString());
};

/** One run of a seed: a morning with its slots, and five hours after in which all comes to its end. */
export const playCampaigns = async (
  seed: number,
  trace: (line: string) => void = () => undefined,
): Promise<ReadonlyMap<CampaignVerdict, number>> => {
  const the: CampaignsPlan = campaignsPlan(seed);
  const clock = runClock();
  const tell = (line: string) => trace(`${String(clock.minute()).padStart(4)}  ${line}`);
  const world = await campaignsWorld(the);
  const pauses = pausesOf(world, tell);
  const wire = pretendLinkedIn(the.faults, clock.minute);
  const asked: { readonly minute: number; readonly text: string }[] = [];
  let inPause = 0;
  const linkedIn: typeof wire = {
    ...wire,
    leaves: (post) => {
      asked.push({ minute: clock.minute(), text: post.commentary });
      if (pauses.forbid(post.commentary)) inPause += 1;
    },
  };
  const process = benchProcesses({ ...world, clock, linkedIn, machine: machine(the.faults, clock, tell) });
  const calm = benchProcesses({ ...world, clock, linkedIn, machine: machine({ process: [] }, clock, tell) });
  const silent: Deps['bus'] = { publish: async () => undefined };
  const delivered: Due[] = [];
  const deliver = (due: Due, copies: number): void => {
    delivered.push(due);
    for (let copy = 0; copy < copies; copy += 1)
      void servePublication(process(silent), due).catch((error: Error) => tell(error.message));
  };
  const bus: Deps['bus'] = {
    publish: async (events) => {
      for (const event of events)
        if (event.name === 'PublicationDue')
          deliver(event.detail, the.faults.workers[delivered.length % the.faults.workers.length] ?? 1);
    },
  };
  const forged = (how: 'other-id' | 'other-story' | 'other-campaign', pick: number): Due => {
    const campaign = world.campaigns[pick % world.campaigns.length] ?? '';
    const story = world.stories[pick % world.stories.length] ?? '';
    const identity = { campaign, story, channel: 'linkedin' as const, vacancy: null };
    const instant = nine.add({ minutes: clock.minute() });
    const id = publicationId(how === 'other-campaign' ? { ...identity, campaign: 'ingen' } : identity);
    const latest = instant.add({ minutes: 30 }).toString();
    const named = { ...identity, campaign: how === 'other-campaign' ? 'ingen' : campaign };
    const publication = how === 'other-id' ? `${id}.2` : id;
    return { ...named, publication, pair: null, slot: instant.toString(), instant: instant.toString(), latest };
  };
  /** A page that a person opens dies at one of its writes in a third of all cases, besides the faults of the run. */
  const desk = (pick: number): Deps => {
    if (pick % 3 !== 1) return process(silent);
    const fault = {
      at: 'write',
      nth: 1 + (pick % 5),
      what: pick % 2 === 0 ? 'killed-before' : 'killed-after',
    } as const;
    const dying = machine({ process: [{ ...fault, minutes: 0 }] }, clock, tell);
    return benchProcesses({ ...world, clock, linkedIn, machine: dying }, `desk-${pick}-${clock.minute()}`)(silent);
  };
  const person = personOf({ deps: desk, world, linkedIn: wire, tell });
  const act = async (one: Act): Promise<void> => {
    tell(`-- ${JSON.stringify(one)}`);
    if (one.do === 'plan')
      void plan(process(silent), clock.sleep, one.age).catch((error: Error) => tell(error.message));
    else if (one.do === 'pause') await pauses.begin(calm(silent), one.scope, one.pick);
    else if (one.do === 'resume') await pauses.end(calm(silent), one.one);
    else if (one.do === 'forge') deliver(forged(one.how, one.pick), 1);
    else if (one.do === 'repeat') {
      const again = delivered[one.pick % Math.max(1, delivered.length)];
      if (again !== undefined) deliver(again, 2);
    } else void person(one.do, one.pick);
  };
  /** Somebody pauses in the midst of others' work, so many of their steps after it began. */
  const among = async (one: Act): Promise<void> => {
    for (let step = one.pick % 400; step > 0; step -= 1) await Promise.resolve();
    await act(one);
  };
  await clock.goTo(first);
  await plan(calm(silent), clock.sleep, 0);
  for (let minute = 0; minute <= lastMinute; minute += 1) {
    await clock.goTo(minute);
    for (const one of the.acts.filter((other) => other.minute === minute && other.do !== 'pause')) await act(one);
    if (minute === lastAct) await pauses.end(calm(silent), false);
    const isQuiet = minute > lastAct + 60 && minute % 10 !== 0 && minute < lastMinute - 20;
    if (!isQuiet || clock.nextWake() <= minute)
      void startDue(process(bus)).catch((error: Error) => tell(error.message));
    const pausing = the.acts.filter((other) => other.minute === minute && other.do === 'pause').map(among);
    await clock.goTo(minute);
    await Promise.all(pausing);
    if (minute === lastMinute - 20) await plan(calm(silent), clock.sleep, 0);
  }
  const counts = new Map<CampaignVerdict, number>();
  const count = (verdict: CampaignVerdict, by = 1) => counts.set(verdict, (counts.get(verdict) ?? 0) + by);
  if (inPause > 0) count('sent in a pause', inPause);
  const near = asked.filter(({ minute, text }, n) =>
    asked.slice(0, n).some((other) => other.text !== text && minute - other.minute < the.catchUp),
  );
  if (the.byHand && asked.length > 0) count('not by hand', asked.length);
  if (near.length > 0) count('too near', near.length);
  const posts = wire.posts();
  const ids = (await world.records.list('publications/')).map(({ key }) => key.split('/')[1] ?? '');
  const ledgers = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const chain = await readChain<PublicationEntry>(world.records, publicationPrefix(id));
      return { story: chain.entries[0]?.story ?? '', state: stateOf(chain) };
    }),
  );
  for (const story of world.stories) {
    const accepted = posts.filter(({ commentary }) => commentary === world.texts.get(story));
    const visible = accepted.filter(({ hidden }) => !hidden);
    const its = ledgers.filter((ledger) => ledger.story === story).map(({ state }) => state);
    const published = its.filter(({ kind }) => kind === 'published');
    const open = its.filter(({ kind }) => !['published', 'refused', 'missed'].includes(kind));
    tell(`${story}: ${visible.length} posts, ${its.map(({ kind, last }) => `${kind} ${last?.n}`).join(', ')}`);
    if (visible.length > 1) count('twice');
    else if (published.some(({ externalId }) => !accepted.some(({ id }) => id === externalId))) count('false success');
    else if (open.some((state) => !needsPerson(state))) count('lost');
    else if (visible.length === 1 && published.length === 0 && open.length === 0 && !the.byHand) count('lost');
    else count(open.length > 0 ? 'for a person' : 'right');
  }
  return counts;
};
