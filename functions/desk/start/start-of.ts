import { Temporal } from 'temporal-polyfill';
import { campaignPath } from '#functions/desk/campaign/campaign-body.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { isPersons } from '#functions/desk/person/is-persons.ts';
import { type FirstStory, firstStory } from '#functions/desk/start/first-story.ts';
import type { Start, StartStep, StepName } from '#functions/desk/start/start-steps.ts';
import { startWords } from '#functions/desk/start/start-words.ts';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';
import type { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { allUnits } from '#functions/story/organisation/organisation.ts';
import type { Person, Role } from '#functions/story/organisation/person.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures' | 'detector' | 'clock' | 'language'>;

const mostFindings = 10;
/** As far ahead as a campaign is looked through for a slot that is to come. */
const ahead = { years: 1 } as const;

/** Until somebody has approved a story, the way there is the newsroom's front. */
export const isBeginning = async (deps: Pick<Deps, 'content'>): Promise<boolean> =>
  (await listStories(deps)).every(({ folder }) => folder === 'drafts');

const isOn = ({ linkedin, site, jobBoards }: ChannelSettings, channel: ChannelName): boolean => {
  if (channel === 'linkedin') return linkedin.on;
  if (channel === 'site') return site.on;
  return Object.values(jobBoards).some((board) => board?.on === true);
};

const withRole = (people: readonly Person[], role: Role): StartStep['who'] =>
  people
    .filter(({ roles, key }) => roles.includes(role) && (role !== 'storyteller' || key !== null))
    .map(({ name, signIn }) => ({ name, signIn, role }));

/** Who writes, who approves and who plans; nobody approves their own, so that they are two at least. */
const isStaffed = (people: readonly Person[]): boolean => {
  const [writers, approvers] = [withRole(people, 'storyteller'), withRole(people, 'communicator')];
  const areTwo = writers.some((writer) => approvers.some(({ signIn }) => signIn !== writer.signIn));
  return areTwo && withRole(people, 'hr').length > 0;
};

const comingSlots = (campaigns: readonly Campaign[], now: Temporal.Instant, timeZone: string): readonly Campaign[] => {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return campaigns.filter((campaign) =>
    slotsOf(campaign, today, today.add(ahead)).some(({ instant }) => Temporal.Instant.compare(instant, now) > 0),
  );
};

const nextOut = async (deps: Needs): Promise<string | null> => {
  const planned = (await readAllPlans(deps)).flatMap((day) => day.planned).filter(({ story }) => story !== null);
  const now = deps.clock.now();
  const coming = planned.filter(({ instant }) => Temporal.Instant.compare(instant, now) > 0);
  return coming.map(({ instant }) => instant).toSorted()[0] ?? null;
};

type Told = Omit<StartStep, 'name'>;

/** Who answers, who writes on, who approves: each step of the first story with whom it waits for. */
const storySteps = (
  first: FirstStory | null,
  people: readonly Person[],
): Readonly<Record<'draft' | 'mended' | 'asked' | 'answered' | 'approved', Told>> => {
  const [writers, approvers] = [withRole(people, 'storyteller'), withRole(people, 'communicator')];
  const named = (signIn: string) => people.find((person) => person.signIn === signIn);
  const isWriter = (person: Person | undefined): boolean =>
    person !== undefined && first !== null && isPersons(person, first.author);
  const own = writers.filter(({ signIn }) => isWriter(named(signIn)));
  const asked = (first?.asks ?? []).flatMap(({ to }) => {
    const person = named(to);
    return person === undefined ? [] : [{ name: person.name, signIn: to, role: person.roles[0] ?? 'storyteller' }];
  });
  const sheet = first?.sheet ?? null;
  const step = (done: boolean | undefined, href: string | null, who: StartStep['who']): Told => {
    return { done: done ?? false, there: '', href, files: [], who };
  };
  return {
    draft: { ...step(first !== null, deskPaths.draft, writers), there: first?.title ?? '' },
    mended: step(first?.mended, first?.edit ?? null, own.length > 0 ? own : writers),
    asked: step(first?.asked, sheet, approvers),
    answered: step(first?.answered, first?.asks[0]?.href ?? sheet, asked),
    approved: step(
      first?.approved,
      sheet,
      approvers.filter(({ signIn }) => !isWriter(named(signIn))),
    ),
  };
};

/** What the store says of the way to a first story, this moment. */
export const startOf = async (deps: Needs): Promise<Start> => {
  const { language } = deps;
  const [{ settings, findings }, { people, findings: ofPeople }, { campaigns, findings: ofCampaigns }] =
    await Promise.all([readSettings(deps), readPeople(deps), readCampaigns(deps)]);
  const first = settings === null ? null : await firstStory(deps);
  const say = startWords[language];
  const units = settings === null ? [] : allUnits(settings.organisation);
  const on = settings === null ? [] : ChannelName.options.filter((channel) => isOn(settings.channels, channel));
  const open = settings === null ? [] : comingSlots(campaigns, deps.clock.now(), settings.brand.timeZone);
  const names = people.map(({ name }) => name);
  const employer = settings === null ? '' : inLanguage(settings.brand.employer, language);
  const inFiles = (...files: readonly string[]) => ({ href: null, who: [], files });
  const told: Readonly<Record<StepName, Told>> = {
    people: {
      ...inFiles('people.yaml'),
      done: isStaffed(people),
      there: listWords(names, language),
      href: deskPaths.people,
    },
    employer: {
      ...inFiles('brand.yaml', 'organisation.yaml'),
      done: units.length > 0 && (settings?.organisation.occupations.length ?? 0) > 0,
      there: settings === null ? '' : say.employerThere(employer, units.length),
    },
    channels: {
      ...inFiles('channels.yaml'),
      done: on.length > 0,
      there: listWords(
        on.map((channel) => channelWords(channel, language)),
        language,
      ),
    },
    ...storySteps(first, people),
    slot: {
      done: open.length > 0,
      there: listWords(
        open.map(({ name }) => name),
        language,
      ),
      href: campaignPath(open[0]?.id ?? campaigns[0]?.id ?? null),
      files: [],
      who: withRole(people, 'hr'),
    },
  };
  const wrong = [...findings, ...ofPeople, ...ofCampaigns].filter(({ severity }) => severity === 'error');
  return {
    steps: Object.entries(told).map(([name, step]) => ({ name: name as StepName, ...step })),
    story: first === null ? null : { id: first.id, title: first.title },
    goesOut: await nextOut(deps),
    findings: wrong.slice(0, mostFindings),
  };
};
