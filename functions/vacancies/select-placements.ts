import type { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/findings/text.ts';
import { type Match, type MatchableStory, matchStories } from '#functions/vacancies/match.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

/** A story that a campaign has released to the job boards; `html` is its block. */
export type ReleasedStory = MatchableStory & { readonly campaign: string; readonly html: string };

/** A block that stands in an ad now. */
export type Placement = { readonly vacancy: string; readonly story: string; readonly campaign: string };

export type Selection = {
  readonly add: readonly (Placement & { readonly html: string; readonly reason: Text })[];
  readonly keep: readonly (Placement & { readonly html: string; readonly reason: Text })[];
  readonly remove: readonly (Placement & { readonly reason: Text })[];
};

/** A story released by two campaigns is one story; the release that already stands there counts, else the first. */
const oneRelease = (released: readonly ReleasedStory[], standing: readonly Placement[]): readonly ReleasedStory[] => {
  const stands = (one: ReleasedStory): boolean =>
    standing.some((placement) => placement.story === one.story && placement.campaign === one.campaign);
  const inOrder = [...released].sort(
    (a, b) => Number(stands(b)) - Number(stands(a)) || (a.since < b.since ? -1 : Number(a.since > b.since)),
  );
  return inOrder.filter((one, index) => inOrder.findIndex((other) => other.story === one.story) === index);
};

type Goal = { readonly vacancy: Vacancy; readonly match: Match<ReleasedStory>; readonly kept: Placement | undefined };

const whyRemoved = (placement: Placement, goal: Goal | undefined, released: readonly ReleasedStory[]): Text => {
  if (goal === undefined) return { sv: 'Annonsen är inte längre öppen.', en: 'The ad is no longer open.' };
  const stillReleased = released.some((one) => one.story === placement.story && one.campaign === placement.campaign);
  if (stillReleased) return goal.match.reason;
  return { sv: 'Berättelsen får inte längre stå i annonser.', en: 'The story may no longer stand in ads.' };
};

/** What to do so that each open vacancy shows the one story that fits it on this day, and nothing else. */
export const selectPlacements = (
  open: readonly Vacancy[],
  released: readonly ReleasedStory[],
  current: readonly Placement[],
  day: Temporal.PlainDate,
): Selection => {
  const effective = released.filter((one) => one.since.slice(0, 10) <= day.toString());
  const goals = open.map((vacancy): Goal => {
    const standing = current.filter((placement) => placement.vacancy === vacancy.id);
    const match = matchStories(vacancy, oneRelease(effective, standing), day);
    const kept = standing.find((one) => one.story === match.story?.story && one.campaign === match.story.campaign);
    return { vacancy, match, kept };
  });
  const placed = goals.flatMap(({ vacancy, match: { story, reason }, kept }) =>
    story === null
      ? []
      : [
          {
            kept,
            placement: { vacancy: vacancy.id, story: story.story, campaign: story.campaign, html: story.html, reason },
          },
        ],
  );
  const remove = current
    .filter((placement) => !goals.some((goal) => goal.kept === placement))
    .map((placement) => {
      const goal = goals.find((one) => one.vacancy.id === placement.vacancy);
      return { ...placement, reason: whyRemoved(placement, goal, effective) };
    });
  return {
    add: placed.filter((one) => one.kept === undefined).map((one) => one.placement),
    keep: placed.filter((one) => one.kept !== undefined).map((one) => one.placement),
    remove,
  };
};
