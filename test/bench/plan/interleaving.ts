import { Temporal } from 'temporal-polyfill';
import { type Campaign, Weekday } from '#functions/publishing/campaigns/campaign.ts';
import { type Gathered, planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { settledAbsent } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { type Seeded, seeded } from '#test/bench/seeded.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { settingsOf } from '#test/builders/newsroom/facts.ts';
import { unsentOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

/** What one interleaving came to. Faults say what and when, to be replayed by the seed. */
export type Interleaved = { readonly sent: number; readonly steps: number; readonly faults: readonly string[] };

const begins = Temporal.Instant.from('2026-11-24T06:00:00Z');
const day = Temporal.PlainDate.from('2026-11-24');
/** Every slot of these plans has come and gone. */
const whenOver = Temporal.Instant.from('2026-11-28T00:00:00Z');
const times = ['08:00', '09:00', '09:00', '09:20', '10:00', '11:00'] as const;
const steps = ['plan', 'plan', 'old-plan', 'tick', 'tick', 'tick', 'pause', 'resume', 'settle', 'change'] as const;
const settings = settingsOf();
const persons = 3;

type World = {
  readonly random: Seeded;
  now: Temporal.Instant;
  campaigns: Campaign[];
  stories: StoryFacts[];
  planned: readonly PlannedPublication[];
  /** A plan that was made and has not been written yet. */
  late: { readonly from: Temporal.Instant; readonly planned: readonly PlannedPublication[] } | null;
  readonly publications: Map<string, PublicationProjection>;
  /** Which publication tells a story in a channel: created once, and never given back after a send. */
  readonly tellings: Map<string, string>;
  readonly sends: Map<string, number>;
  /** Publications of uncertain end, and whether the post is out there. */
  readonly uncertain: Map<string, boolean>;
  readonly paused: Set<string>;
  /** Slots that a pause met at the door: a tick looks at them till their time is out, whatever plans say then. */
  readonly open: Map<string, PlannedPublication>;
};

const campaignOf = (random: Seeded, n: number, fields: Parameters<typeof aCampaign>[0] = {}): Campaign =>
  aCampaign({
    id: `k${n}`,
    from: day.toString(),
    until: day.add({ days: 30 }).toString(),
    slots: [{ days: [...Weekday.options], at: random.oneOf(times) }],
    maxLateness: random.oneOf(['PT15M', 'PT1H', 'PT2H']),
    balance: [],
    perPerson: random.oneOf(['P0D', 'P0D', 'P1D']),
    ...fields,
  });

const storyNumber = (n: number): StoryFacts =>
  storyOf({ id: `s${n}`, people: [{ name: 'Elsa', role: 'kock', consent: `c${n % persons}` }], images: 0 });

const consents = new Map<string, Consent>(
  Array.from({ length: persons }, (_, n) => [`c${n}`, aConsent({ person: `p${n}`, until: '2030-01-01' })]),
);

const gatheredOf = ({ campaigns, stories, publications, planned }: World): Gathered => ({
  settings,
  campaigns,
  consents,
  stories,
  publications: [...publications.values()],
  planned,
});

const isPast = (from: Temporal.Instant) => (one: PlannedPublication) =>
  Temporal.Instant.compare(one.instant, from) <= 0;
const isOver = ({ now }: World, one: PlannedPublication) => Temporal.Instant.compare(one.latest, now) < 0;

/** The slot, or a later one, came to its end, or has an end that only a person knows. */
const isSettled = ({ publications }: World, { publication, instant }: PlannedPublication): boolean => {
  const known = publication === null ? undefined : publications.get(publication);
  if (known === undefined || known.state === 'deferred') return false;
  return known.state === 'unknown' || Temporal.Instant.compare(known.instant ?? instant, instant) >= 0;
};

const record = (world: World, one: PlannedPublication, fields: Partial<PublicationProjection>): void => {
  const { campaign, story, channel, slot, instant, publication } = one;
  if (story === null || publication === null) return;
  const identity = { campaign, story, channel, slot, instant };
  world.publications.set(publication, { ...unsentOf({ state: 'missed', ...identity }), ...fields, publication });
};

const missForgotten = (world: World): void => {
  for (const one of world.planned)
    if (one.publication !== null && isOver(world, one) && !isSettled(world, one))
      record(world, one, { state: 'missed' });
};

const made = (world: World): readonly PlannedPublication[] => {
  missForgotten(world);
  return planSlots(planFactsOf(gatheredOf(world), world.now, day.add({ days: 1 })));
};

/** As day plans are written: what had come when the plan was made stays as it stands. */
const write = (world: World, from: Temporal.Instant, planned: readonly PlannedPublication[]): void => {
  world.planned = [...world.planned.filter(isPast(from)), ...planned];
};

const isPaused = ({ paused }: World, { campaign, story }: PlannedPublication): boolean =>
  paused.has('all') || paused.has(campaign) || paused.has(story ?? '');

const send = (world: World, one: PlannedPublication): void => {
  const { story, publication } = one;
  if (story === null || publication === null) return;
  const its = world.stories.find(({ id }) => id === story);
  const told = world.tellings.get(story) ?? publication;
  const how = world.random.next();
  if (its?.folder !== 'approved' || told !== publication) {
    record(world, one, { state: 'refused' });
    return;
  }
  world.tellings.set(story, publication);
  if (how < 0.15) {
    const isOut = world.random.chance(0.5);
    world.uncertain.set(publication, isOut);
    if (isOut) world.sends.set(story, (world.sends.get(story) ?? 0) + 1);
    record(world, one, { state: 'unknown', needsPerson: true });
  } else if (how < 0.25) {
    world.tellings.delete(story);
    record(world, one, { state: 'refused' });
  } else {
    world.sends.set(story, (world.sends.get(story) ?? 0) + 1);
    record(world, one, { state: 'published', publishedAt: world.now.toString() });
  }
};

/** Most ticks find something to do: the clock goes on to the next slot. */
const tick = (world: World): void => {
  const next = world.planned.find((one) => one.publication !== null && !isPast(world.now)(one));
  if (next !== undefined && world.random.chance(0.6)) world.now = Temporal.Instant.from(next.instant);
  const asked = [...world.open.values()];
  world.open.clear();
  for (const one of asked) if (isOver(world, one) && !isSettled(world, one)) record(world, one, { state: 'missed' });
  for (const one of [...asked, ...world.planned]) {
    if (one.publication === null || !isPast(world.now)(one) || isOver(world, one) || isSettled(world, one)) continue;
    if (isPaused(world, one)) {
      record(world, one, { state: 'deferred' });
      world.open.set(one.publication, one);
    } else send(world, one);
  }
};

const settle = (world: World): void => {
  const [first] = world.uncertain;
  if (first === undefined) return;
  const [publication, isOut] = first;
  world.uncertain.delete(publication);
  const known = world.publications.get(publication);
  if (known === undefined) return;
  const end = isOut ? ({ state: 'published' } as const) : ({ state: 'refused', reason: settledAbsent } as const);
  world.publications.set(publication, { ...known, ...end, needsPerson: false });
};

const change = (world: World): void => {
  const { random, campaigns, stories } = world;
  const n = random.below(campaigns.length);
  const what = random.oneOf(['slots', 'draft', 'gone', 'new', 'pin'] as const);
  const story = random.oneOf(stories);
  const own = campaigns[n] as Campaign;
  if (what === 'slots') campaigns[n] = campaignOf(random, n);
  if (what === 'draft') campaigns[n] = { ...own, draft: !own.draft };
  if (what === 'pin') campaigns[n] = { ...own, pinned: [{ slot: `${day}T${random.oneOf(times)}`, story: story.id }] };
  if (what === 'new') stories.push(storyNumber(stories.length));
  if (what === 'gone')
    world.stories = stories.map((one) => (one === story ? { ...one, folder: 'withdrawn', approval: null } : one));
};

const step = (world: World, what: (typeof steps)[number]): void => {
  if (what === 'plan') write(world, world.now, made(world));
  else if (what === 'old-plan') {
    if (world.late !== null) write(world, world.late.from, world.late.planned);
    world.late = world.late === null ? { from: world.now, planned: made(world) } : null;
  } else if (what === 'tick') tick(world);
  else if (what === 'pause') world.paused.add(world.random.oneOf(['all', 'k0', 's0', 's1']));
  else if (what === 'resume') world.paused.clear();
  else if (what === 'settle') settle(world);
  else change(world);
};

/** Approved stories that nobody has sent and no plan can ever give a slot: neither planned, nor due, nor free, nor for a person. */
const forgotten = (world: World): readonly string[] => {
  world.paused.clear();
  world.late = null;
  while (world.uncertain.size > 0) settle(world);
  world.now = whenOver;
  tick(world);
  missForgotten(world);
  const asked = new Set(
    [...world.publications.values()].filter(({ reason }) => reason === settledAbsent).map(({ story }) => story),
  );
  const left = world.stories.filter(
    ({ id, folder }) => folder === 'approved' && !world.sends.has(id) && !asked.has(id),
  );
  const hourly = Array.from({ length: 6 }, (_, n) => ({ days: [...Weekday.options], at: `1${n}:30` }));
  world.campaigns = [campaignOf(world.random, 9, { slots: hourly, perPerson: 'P0D' })];
  const planned = planSlots(planFactsOf(gatheredOf(world), world.now, day.add({ days: 6 })));
  const given = new Set(planned.map(({ story }) => story));
  return left.filter(({ id }) => !given.has(id)).map(({ id }) => id);
};

/** A morning of a seed: plans, ticks, pauses, answers and changes of the files, in any order. The planner and its facts are the real ones. */
const interleaved = (seed: number): Interleaved => {
  const random = seeded(seed + 3_000_000);
  const many = 2 + random.below(4);
  const world: World = {
    random,
    now: begins,
    campaigns: Array.from({ length: many }, (_, n) => campaignOf(random, n)),
    stories: Array.from({ length: 2 + random.below(4) }, (_, n) => storyNumber(n)),
    planned: [],
    late: null,
    publications: new Map(),
    tellings: new Map(),
    sends: new Map(),
    uncertain: new Map(),
    paused: new Set(),
    open: new Map(),
  };
  const faults: string[] = [];
  const all = ['plan' as const, ...Array.from({ length: 8 + random.below(10) }, () => random.oneOf(steps))];
  for (const [n, what] of all.entries()) {
    step(world, what);
    for (const [story, count] of world.sends)
      if (count > 1) faults.push(`seed ${seed}, step ${n} ${what}: ${story} was sent ${count} times`);
    world.now = world.now.add({ minutes: random.oneOf([0, 5, 20, 60, 60]) });
  }
  const sent = world.sends.size;
  for (const story of forgotten(world)) faults.push(`seed ${seed}: ${story} is forgotten`);
  return { sent, steps: all.length, faults };
};

/** Many of them, one after the other. */
export const interleavings = (seeds: number): Interleaved => {
  const all = Array.from({ length: seeds }, (_, seed) => interleaved(seed));
  const sum = (of: (one: Interleaved) => number) => all.reduce((total, one) => total + of(one), 0);
  return { sent: sum(({ sent }) => sent), steps: sum((one) => one.steps), faults: all.flatMap(({ faults }) => faults) };
};
