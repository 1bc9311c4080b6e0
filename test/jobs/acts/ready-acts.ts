import { Temporal } from 'temporal-polyfill';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { emptyChain } from '#functions/ground/ledger/chain.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { ActDeps } from '#functions/jobs/acts/act.ts';
import { asPerson } from '#functions/jobs/acts/as-person.ts';
import { type ActName, acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { checkStory } from '#functions/jobs/check-story.ts';
import { type Disposed, disposalPrefix } from '#functions/publishing/records/disposal.ts';
import { appendLog } from '#functions/publishing/records/log/append-log.ts';
import type { Role } from '#functions/story/organisation/person.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';
import { elsasStory, omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';

/** Tuesday morning; whoever waits does not wait for long. */
const tuesday: Clock = { now: () => Temporal.Instant.from('2026-11-24T07:00:00Z'), wait: async () => undefined };

export const seenOf = async (deps: ActDeps, folder: StoryFolder, story: string): Promise<string> => {
  const place = await findStory(deps, folder, story);
  return (place && (await checkStory(deps, place)).seen) ?? '';
};

const picture = await widePicture();

/** Omar's story is a draft, Elsa's is approved by folder. */
const world = async (): Promise<ActDeps> => {
  const deps: ActDeps = { ...(await smallWorld()), clock: tuesday };
  await put(deps, {
    'people.yaml': `people:
  - { name: Elsa, signIn: elsa.a, roles: [storyteller], key: p-1 }
  - { name: Eva, signIn: eva.k, roles: [communicator] }
  - { name: Hanna, signIn: hanna.r, roles: [hr] }
`,
    'calendar.yaml': 'subscription: { decision: DPO-2026-14 }\n',
    'stories/drafts/omars-vecka/story.md': omarsStory,
    'stories/drafts/omars-vecka/elsa.jpg': picture,
    // Nora's consent is gone; a story that was taken back still names it.
    'stories/withdrawn/noras-vecka/story.md': elsasStory.replaceAll('elsa-2026', 'nora-2026'),
    'stories/approved/elsas-vecka/story.md': elsasStory,
    'stories/approved/elsas-vecka/elsa.jpg': picture,
  });
  const packing = { schemas: new Map(), version: '0', most: 1_000_000, put: async () => undefined };
  return { ...asPerson(deps, peopleAtWork.communicator), packing };
};

/** A send that waits for a person takes a world of its own to make: `settle.test.ts`. */
export type ReadyName = Exclude<ActName, 'settle'>;

type Ready = {
  readonly as: Role;
  readonly given: (deps: ActDeps) => Promise<unknown>;
  /** What was done before it, by whoever does this. */
  readonly after?: readonly (readonly [ActName, Role, unknown])[];
  /** What was done before it stands in the record alone, so that it stays there. */
  readonly onRecord?: true;
};

const draftSeen = (deps: ActDeps) => seenOf(deps, 'drafts', 'omars-vecka');
const approvedSeen = (deps: ActDeps) => seenOf(deps, 'approved', 'elsas-vecka');
const hold = { story: 'elsas-vecka', reason: 'Vi väntar på en bild' };
const slot = { campaign: 'host', slot: '2026-12-01T09:00[Europe/Stockholm]' };
const ask = {
  story: 'elsas-vecka',
  consent: 'elsa-2026',
  to: 'elsa.a',
  channels: ['linkedin', 'site'],
  until: '2028-11-30',
};
const block = 'ab12'.repeat(16);
const address = { address: 'cd34'.repeat(16) };
const campaign = {
  campaign: 'host',
  name: 'Höstens bristyrken, igen',
  units: ['utbildning'],
  slotDays: ['tue', 'thu'],
  slotAt: ['09:00', '12:15'],
};
const elsasConsent = 'consents/elsa-2026.yaml';
const versionAt = async (deps: ActDeps, key: string) =>
  fileVersion((await deps.content.get(key))?.body ?? new Uint8Array());
const pause = { scope: 'unit:utbildning', reason: 'Händelse i centrum' };

/** Written by Elsa in the desk. */
const own = {
  title: 'En dag på Solrosen',
  language: 'sv',
  unit: 'utbildning.solrosen',
  occupation: '2343',
  text: 'Klockan är sju.',
};
const ownStory = 'en-dag-pa-solrosen';
const ownSeen = async (deps: ActDeps) =>
  fileVersion((await deps.content.get(`stories/drafts/${ownStory}/story.md`))?.body ?? new Uint8Array());

/** Every act in a world in which it can be done. */
export const readyActs: Readonly<Record<ReadyName, Ready>> = {
  'save-draft': {
    as: 'storyteller',
    given: async () => ({ ...own, title: 'Elsas nya dag', personName: ['Elsa'], personRole: ['förskollärare'] }),
  },
  'remove-draft': {
    as: 'storyteller',
    given: async (deps) => ({ story: ownStory, seen: await ownSeen(deps) }),
    after: [['save-draft', 'storyteller', own]],
  },
  'put-picture': {
    as: 'storyteller',
    given: async () => ({ story: ownStory, name: 'IMG 0042.JPG', bytes: picture }),
    after: [['save-draft', 'storyteller', own]],
  },
  approve: {
    as: 'communicator',
    given: async (deps) => ({ story: 'omars-vecka', seen: await draftSeen(deps), values: ['delaktighet'] }),
  },
  'undo-approval': {
    as: 'communicator',
    given: async (deps) => ({ story: 'elsas-vecka', seen: await approvedSeen(deps) }),
  },
  'ask-change': {
    as: 'communicator',
    given: async (deps) => ({
      story: 'elsas-vecka',
      seen: await approvedSeen(deps),
      text: 'Skriv vad som hände sedan.',
    }),
  },
  withdraw: { as: 'communicator', given: async () => ({ story: 'elsas-vecka', reason: 'Elsa har bytt jobb' }) },
  hold: { as: 'communicator', given: async () => hold },
  release: {
    as: 'communicator',
    given: async () => ({ story: 'elsas-vecka' }),
    after: [['hold', 'communicator', hold]],
  },
  pause: { as: 'communicator', given: async () => pause },
  resume: {
    as: 'communicator',
    given: async () => ({ scope: pause.scope }),
    after: [['pause', 'communicator', pause]],
  },
  pin: { as: 'hr', given: async () => ({ ...slot, story: 'elsas-vecka' }) },
  skip: {
    as: 'hr',
    given: async () => ({ ...slot, reason: 'Lov' }),
    after: [['pin', 'hr', { ...slot, story: 'elsas-vecka' }]],
  },
  'clear-slot': { as: 'hr', given: async () => slot, after: [['pin', 'hr', { ...slot, story: 'elsas-vecka' }]] },
  swap: {
    as: 'hr',
    given: async () => ({ ...slot, other: '2026-12-08T09:00', slotStory: 'elsas-vecka', otherStory: 'omars-vecka' }),
    after: [
      ['pin', 'hr', { ...slot, story: 'elsas-vecka' }],
      ['pin', 'hr', { campaign: 'host', slot: '2026-12-08T09:00', story: 'omars-vecka' }],
    ],
  },
  'save-campaign': {
    as: 'hr',
    given: async (deps) => ({ ...campaign, seen: await versionAt(deps, 'campaigns/host.yaml') }),
  },
  'make-calendar-address': { as: 'hr', given: async () => address },
  'end-calendar-address': {
    as: 'hr',
    given: async () => address,
    after: [
      ['make-calendar-address', 'hr', address],
      ['make-calendar-address', 'communicator', { address: 'ef56'.repeat(16) }],
    ],
    onRecord: true,
  },
  'ask-consent': { as: 'communicator', given: async () => ask },
  'drop-ask': {
    as: 'communicator',
    given: async () => ({ ask: 'elsa-2026' }),
    after: [['ask-consent', 'communicator', ask]],
  },
  'give-consent': {
    as: 'storyteller',
    given: async (deps) => ({ ask: 'elsa-2026', seen: await versionAt(deps, 'asks/elsa-2026.yaml'), answer: 'yes' }),
    after: [['ask-consent', 'communicator', ask]],
  },
  'renew-consent': {
    as: 'officer',
    given: async (deps) => ({ consent: 'elsa-2026', seen: await versionAt(deps, elsasConsent), until: '2029-01-31' }),
  },
  'take-back-consent': { as: 'storyteller', given: async () => ({ consent: 'elsa-2026' }) },
  'still-valid': { as: 'officer', given: async () => ({ consent: 'nora-2026', reason: 'Blanketten finns i diariet' }) },
  'remove-answer': {
    as: 'officer',
    given: async () => ({ consent: 'nora-2026' }),
    after: [['still-valid', 'officer', { consent: 'nora-2026', reason: 'Blanketten finns' }]],
  },
  pasted: { as: 'hr', given: async () => ({ ad: 'varbi-4711', block }) },
  unpasted: {
    as: 'hr',
    given: async () => ({ ad: 'varbi-4711' }),
    after: [['pasted', 'hr', { ad: 'varbi-4711', block }]],
  },
  where: { as: 'officer', given: async () => ({ person: 'Elsa' }) },
  verify: { as: 'officer', given: async () => ({}) },
  erase: { as: 'archivist', given: async () => ({ subject: 'noras-vecka', decision: 'KS 2026/9' }) },
  'archive-year': {
    as: 'archivist',
    given: async (deps) => {
      const erased = { kind: 'disposed' as const, at: '2026-11-23T08:00:00Z', by: 'a', subject: 'x', decision: 'KS 1' };
      await appendEntry<Disposed>(deps.records, emptyChain(disposalPrefix('x')), { ...erased, objects: [] });
      await appendLog(deps, 'jobba.nordhamn.example/records');
      return { year: '2026' };
    },
  },
};

export const aReadyAct = (name: ReadyName): Ready => readyActs[name];

/** The world in which an act can be done, with nothing in the record yet but what it is about. */
export const theWorldBefore = async (name: ReadyName): Promise<ActDeps> => {
  const deps = await world();
  for (const [before, role, input] of readyActs[name].after ?? [])
    await perform(deps, peopleAtWork[role], acts[before], input);
  if (readyActs[name].onRecord) return deps;
  for (const { key } of await deps.records.list('acts/')) await deps.records.remove(key);
  return deps;
};
