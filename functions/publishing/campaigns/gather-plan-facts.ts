import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { type Candidate, personsOf } from '#functions/publishing/campaigns/candidate.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-slots.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';
import { settledAbsent } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { findOccupation, findUnit } from '#functions/story/organisation/organisation.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

export type Gathered = {
  readonly settings: EmployerSettings;
  readonly campaigns: readonly Campaign[];
  readonly consents: ReadonlyMap<string, Consent>;
  readonly stories: readonly StoryFacts[];
  readonly publications: readonly PublicationProjection[];
};

/** A pair may be named from either side. */
const pairOf = (story: StoryFacts, stories: readonly StoryFacts[]): string | null =>
  story.translationOf ?? stories.find((other) => other.translationOf === story.id)?.id ?? null;

const asItIs = (id: string): Text => ({ sv: id, en: id });

const namesOf = ({ unit, occupation, values }: StoryFacts, settings: EmployerSettings): Candidate['names'] => ({
  value: settings.values.find((value) => value.id === values.primary)?.name ?? null,
  unit: findUnit(settings.organisation, unit)?.name ?? asItIs(unit),
  occupation: findOccupation(settings.organisation, occupation)?.name ?? asItIs(occupation),
});

const candidateOf = (story: StoryFacts, gathered: Gathered): Candidate => ({
  id: story.id,
  language: story.language,
  unit: story.unit,
  occupation: story.occupation,
  value: story.values.primary,
  values: story.values.values,
  consents: story.people.map((person) => gathered.consents.get(person.consent) ?? null),
  words: story.words ?? null,
  hasImages: story.images > 0,
  pair: pairOf(story, gathered.stories),
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

const historyOf = (
  projection: PublicationProjection,
  candidates: readonly Candidate[],
  stories: readonly StoryFacts[],
): PublicationHistory | null => {
  const instant = projection.instant ?? projection.publishedAt;
  const story = stories.find((one) => one.id === projection.story);
  if (instant === null || story === undefined) return null;
  const candidate = candidates.find((one) => one.id === projection.story);
  return {
    campaign: projection.campaign,
    story: projection.story,
    channel: projection.channel,
    instant: Temporal.Instant.from(instant),
    persons: candidate === undefined ? [] : personsOf(candidate),
    unit: story.unit,
    occupation: story.occupation,
    value: story.values.primary,
  };
};

const channelsOff = ({ channels }: EmployerSettings): readonly ChannelName[] => {
  const boards = Object.values(channels.jobBoards);
  return [
    ...(channels.linkedin.on ? [] : (['linkedin'] as const)),
    ...(channels.site.on ? [] : (['site'] as const)),
    ...(boards.length === 0 || boards.some((board) => board?.on) ? [] : (['job-boards'] as const)),
  ];
};

/** Turns what the stores hold into what the planner asks for. */
export const planFactsOf = (gathered: Gathered, from: Temporal.Instant, until: Temporal.PlainDate): PlanFacts => {
  const all = gathered.stories.map((story) => candidateOf(story, gathered));
  const approved = new Set(
    gathered.stories.filter((story) => story.folder === 'approved' && story.approval !== null).map((story) => story.id),
  );
  return {
    campaigns: gathered.campaigns,
    candidates: all.filter((candidate) => approved.has(candidate.id)),
    history: gathered.publications
      .filter(counts)
      .flatMap((projection) => historyOf(projection, all, gathered.stories) ?? []),
    calendar: gathered.settings.calendar,
    channelsOff: channelsOff(gathered.settings),
    timeZone: gathered.settings.brand.timeZone,
    from,
    until,
  };
};
