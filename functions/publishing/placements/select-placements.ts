import type { Temporal } from 'temporal-polyfill';
import { type Match, matchInIndex } from '#functions/ads/vacancies/match.ts';
import type { Placement } from '#functions/ads/vacancies/placement.ts';
import { indexStories, type MatchableStory } from '#functions/ads/vacancies/story-index.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** A story that a campaign has released to the job boards; `html` is its block. */
export type ReleasedStory = MatchableStory & { readonly campaign: string; readonly html: string };

export type Selection = {
  readonly add: readonly (Placement & { readonly html: string; readonly reason: Text })[];
  readonly keep: readonly (Placement & { readonly html: string; readonly reason: Text })[];
  readonly remove: readonly (Placement & { readonly reason: Text })[];
};

type Release = Pick<ReleasedStory, 'story' | 'campaign'>;
const releaseKey = ({ story, campaign }: Release): string => JSON.stringify([story, campaign]);

const earlier = (a: ReleasedStory, b: ReleasedStory): number =>
  a.since < b.since ? -1 : a.since > b.since ? 1 : a.campaign < b.campaign ? -1 : Number(a.campaign > b.campaign);

/** A story released by two campaigns is one story: the first release counts, by its campaign's name when two are as early. */
const firstReleases = (released: readonly ReleasedStory[]): readonly ReleasedStory[] => {
  const first = new Map<string, ReleasedStory>();
  for (const one of [...released].sort(earlier)) if (!first.has(one.story)) first.set(one.story, one);
  return [...first.values()];
};

/** Only one block ever stands; should there be two, the order they are read in does not decide. */
const firstPlaced = (a: Placement, b: Placement): number => {
  const [one, other] = [a, b].map((placement) => `${placement.since ?? ''} ${releaseKey(placement)}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

type Goal = {
  readonly vacancy: Vacancy;
  readonly match: Match<ReleasedStory>;
  readonly kept: Placement | undefined;
};

const byVacancy = (current: readonly Placement[]): ReadonlyMap<string, readonly Placement[]> => {
  const groups = new Map<string, Placement[]>();
  for (const placement of current) {
    const group = groups.get(placement.vacancy);
    if (group === undefined) groups.set(placement.vacancy, [placement]);
    else group.push(placement);
  }
  return groups;
};

/** What to do so that each open vacancy shows the one story that fits it on this day, and nothing else. */
export const selectPlacements = (
  open: readonly Vacancy[],
  released: readonly ReleasedStory[],
  current: readonly Placement[],
  day: Temporal.PlainDate,
): Selection => {
  const effective = released.filter((one) => one.since.slice(0, 10) <= day.toString());
  const releases = new Map([...effective].sort(earlier).map((one) => [releaseKey(one), one]));
  const stories = indexStories(firstReleases(effective), day);
  const standingIn = byVacancy(current);
  const goals = new Map<string, Goal>();
  for (const vacancy of open) {
    if (goals.has(vacancy.id)) continue;
    const standing = (standingIn.get(vacancy.id) ?? [])
      .filter((one) => releases.has(releaseKey(one)))
      .sort(firstPlaced);
    const match = matchInIndex(vacancy, stories, day, standing[0] ?? null);
    const kept = match.story === null ? undefined : standing.find((one) => one.story === match.story?.story);
    goals.set(vacancy.id, { vacancy, match, kept });
  }
  const placed = [...goals.values()].flatMap(({ vacancy, match: { story, reason }, kept }) => {
    if (story === null) return [];
    const { campaign, html } = (kept === undefined ? undefined : releases.get(releaseKey(kept))) ?? story;
    return [{ kept, placement: { vacancy: vacancy.id, story: story.story, campaign, html, reason } }];
  });
  const whyRemoved = (placement: Placement): Text => {
    const goal = goals.get(placement.vacancy);
    if (goal === undefined) return { sv: 'Annonsen är inte längre öppen.', en: 'The ad is no longer open.' };
    if (releases.has(releaseKey(placement))) return goal.match.reason;
    return { sv: 'Berättelsen får inte längre stå i annonser.', en: 'The story may no longer stand in ads.' };
  };
  return {
    add: placed.filter((one) => one.kept === undefined).map((one) => one.placement),
    keep: placed.filter((one) => one.kept !== undefined).map((one) => one.placement),
    remove: current
      .filter((placement) => goals.get(placement.vacancy)?.kept !== placement)
      .map((placement) => ({ ...placement, reason: whyRemoved(placement) })),
  };
};
