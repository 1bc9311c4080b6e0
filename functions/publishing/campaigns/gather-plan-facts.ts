import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { type Candidate, personsOf } from '#functions/publishing/campaigns/candidate.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';
import { isDueBy } from '#functions/publishing/publications/closing/is-due.ts';
import { settledAbsent } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { allUnits, findOccupation, findUnit } from '#functions/story/organisation/organisation.ts';
import { alikeFrom } from '#functions/story/stories/alike.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

export type Gathered = {
  readonly settings: EmployerSettings;
  readonly campaigns: readonly Campaign[];
  /** Ids of those that can't be planned from as they are written: what was planned for them stands. */
  readonly broken?: ReadonlySet<string>;
  readonly consents: ReadonlyMap<string, Consent>;
  readonly stories: readonly StoryFacts[];
  readonly publications: readonly PublicationProjection[];
  /** What the day plans hold, of past days too. */
  readonly planned: readonly PlannedPublication[];
};

/** The translations of stories, by what they translate. */
const translationsOf = (stories: readonly StoryFacts[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { id, translationOf } of stories)
    if (translationOf !== null && !found.has(translationOf)) found.set(translationOf, id);
  return found;
};

const asItIs = (id: string): Text => ({ sv: id, en: id });

const namesOf = ({ unit, occupation, values }: StoryFacts, settings: EmployerSettings): Candidate['names'] => ({
  value: settings.values.find((value) => value.id === values.primary)?.name ?? null,
  unit: findUnit(settings.organisation, unit)?.name ?? asItIs(unit),
  occupation: findOccupation(settings.organisation, occupation)?.name ?? asItIs(occupation),
});

const candidateOf = (story: StoryFacts, gathered: Gathered, translations: ReadonlyMap<string, string>): Candidate => ({
  id: story.id,
  title: story.title,
  language: story.language,
  unit: story.unit,
  occupation: story.occupation,
  value: story.values.primary,
  values: story.values.values,
  consents: story.people.map((person) => gathered.consents.get(person.consent) ?? null),
  words: story.words ?? null,
  hasImages: story.images > 0,
  // A pair may be named from either side.
  pair: story.translationOf ?? translations.get(story.id) ?? null,
  ...(story.alike === undefined
    ? {}
    : { alike: story.alike.filter(({ share }) => share >= alikeFrom).map(({ id }) => id) }),
  approvedAt: story.approval?.at ?? '',
  shortage: findOccupation(gathered.settings.organisation, story.occupation)?.shortage ?? 0,
  names: namesOf(story, gathered.settings),
});

/**
 * A refused or missed slot has told nothing, so its story may be planned again. One that a person ended after a send of
 * uncertain end may not: nothing is sent again by itself.
 */
const counts = (projection: PublicationProjection): boolean =>
  projection.vacancy === null &&
  ((projection.state !== 'refused' && projection.state !== 'missed') || projection.reason === settledAbsent);

/** The slot, or a later one, has come to its end in the ledger. */
const settles = (projection: PublicationProjection | undefined, instant: string): boolean =>
  projection !== undefined &&
  ['published', 'refused', 'missed', 'removed'].includes(projection.state) &&
  projection.instant !== null &&
  Temporal.Instant.compare(projection.instant, instant) >= 0;

/**
 * What a plan has given to slots that have come and are not settled. It counts as told for every campaign until its ledger
 * says otherwise: between a slot's instant and the first entry for it no other fact exists.
 */
const underWay = (
  { planned, publications }: Pick<Gathered, 'planned' | 'publications'>,
  from: Temporal.Instant,
): readonly Told[] => {
  const known = new Map(publications.map((projection) => [projection.publication, projection]));
  const hasCome = isDueBy(from);
  return planned.flatMap(({ publication, campaign, story, channel, instant }) =>
    publication === null || story === null || !hasCome(instant) || settles(known.get(publication), instant)
      ? []
      : [{ campaign, story, channel, instant, publishedAt: null }],
  );
};

/** What is to come of the last plan of campaigns that can't be planned from now. */
export const lastPlanOf = (
  { planned, broken = new Set() }: Pick<Gathered, 'planned' | 'broken'>,
  from: Temporal.Instant,
): readonly PlannedPublication[] => {
  const hasCome = isDueBy(from);
  return planned.filter(({ campaign, instant }) => broken.has(campaign) && !hasCome(instant));
};

/** Nobody else may tell what stands there. */
const toldAhead = (gathered: Gathered, from: Temporal.Instant): readonly Told[] =>
  lastPlanOf(gathered, from).flatMap(({ campaign, story, channel, instant }) =>
    story === null ? [] : [{ campaign, story, channel, instant, publishedAt: null }],
  );

type Told = Pick<PublicationProjection, 'campaign' | 'story' | 'channel' | 'instant' | 'publishedAt'>;

const historyOf = (projection: Told, candidates: ReadonlyMap<string, Candidate>): PublicationHistory | null => {
  const instant = projection.instant ?? projection.publishedAt;
  const candidate = candidates.get(projection.story);
  if (instant === null || candidate === undefined) return null;
  return {
    campaign: projection.campaign,
    story: projection.story,
    channel: projection.channel,
    instant: Temporal.Instant.from(instant),
    persons: personsOf(candidate),
    unit: candidate.unit,
    occupation: candidate.occupation,
    value: candidate.value,
  };
};

export const channelsOff = ({ channels }: EmployerSettings): readonly ChannelName[] => {
  const boards = Object.values(channels.jobBoards);
  return [
    ...(channels.linkedin.on ? [] : (['linkedin'] as const)),
    ...(channels.site.on ? [] : (['site'] as const)),
    ...(boards.length === 0 || boards.some((board) => board?.on) ? [] : (['job-boards'] as const)),
  ];
};

/** What calendars without the setting get: the plan of the next fortnight stands. */
const frozen = 'P14D';

/** A story is planned only where its consents hold so long after it is out: a takedown within days helps nobody. */
export const consentMargin = 'P14D';

/** Turns what the stores hold into what the planner asks for. */
export const planFactsOf = (gathered: Gathered, from: Temporal.Instant, until: Temporal.PlainDate): PlanFacts => {
  const translations = translationsOf(gathered.stories);
  const all = gathered.stories.map((story) => candidateOf(story, gathered, translations));
  const byId = new Map(all.map((candidate) => [candidate.id, candidate]));
  const { settings } = gathered;
  const hasCome = isDueBy(from);
  const approved = new Set(
    gathered.stories.filter((story) => story.folder === 'approved' && story.approval !== null).map((story) => story.id),
  );
  return {
    campaigns: gathered.campaigns.filter(({ draft }) => !draft),
    candidates: all.filter((candidate) => approved.has(candidate.id)),
    history: [
      ...gathered.publications.filter(counts),
      ...underWay(gathered, from),
      ...toldAhead(gathered, from),
    ].flatMap((projection) => historyOf(projection, byId) ?? []),
    calendar: settings.calendar,
    channelsOff: channelsOff(settings),
    apart: { linkedin: settings.channels.linkedin.apart },
    timeZone: settings.brand.timeZone,
    from,
    until,
    standing: gathered.planned.filter(({ instant }) => !hasCome(instant)),
    frozen: settings.calendar.frozen ?? frozen,
    margin: consentMargin,
    unitNames: new Map(allUnits(settings.organisation).map(({ path, unit }) => [path, unit.name])),
  };
};
