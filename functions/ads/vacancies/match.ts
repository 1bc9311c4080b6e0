import { Temporal } from 'temporal-polyfill';
import { closesSoon, isOpen } from '#functions/ads/vacancies/open-vacancies.ts';
import { indexStories, type MatchableStory, type StoryIndex, storyIn } from '#functions/ads/vacancies/story-index.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';

/** `reason` says why this story, or why none. */
export type Match<S extends MatchableStory> = { readonly story: S | null; readonly reason: Text };

/** The story that stands in the ad already, and since when. */
export type CurrentBlock = { readonly story: string; readonly since?: string };

const none = (sv: string, en: string): Match<never> => ({ story: null, reason: { sv, en } });

const firstMonday = Temporal.PlainDate.from('1970-01-05');

/** Weeks start on Monday; counted from the first Monday of 1970, so that a new year does not break the rotation. */
const weekNumber = (day: Temporal.PlainDate): number =>
  Math.floor(firstMonday.until(day, { largestUnit: 'days' }).days / 7);

/** Ads of the same occupation start at different stories, so that one person is not in all of them at once. */
const offset = (id: string): number => [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);

const mondayOf = (day: Temporal.PlainDate): string => day.subtract({ days: day.dayOfWeek - 1 }).toString();

/** Whose turn it is: a week each, in the order of ids. Who has begun the week ends it, whoever joined or left meanwhile. */
const turn = <S extends MatchableStory>(
  fitting: readonly S[],
  vacancy: Vacancy,
  day: Temporal.PlainDate,
  standing: CurrentBlock | null,
): S | undefined => {
  if (standing?.since !== undefined && standing.since.slice(0, 10) >= mondayOf(day)) {
    const begun = storyIn(fitting, standing.story);
    if (begun !== undefined) return begun;
  }
  const size = fitting.length;
  return fitting[(((weekNumber(day) + offset(vacancy.id)) % size) + size) % size];
};

const chosen = <S extends MatchableStory>(story: S, why: Text, among: number, day: Temporal.PlainDate): Match<S> => {
  if (among === 1) return { story, reason: { sv: `${why.sv}.`, en: `${why.en}.` } };
  const week = day.weekOfYear;
  return {
    story,
    reason: {
      sv: `${why.sv}. ${among} berättelser passar och turas om, en vecka var; vecka ${week} är det dennas tur.`,
      en: `${why.en}. ${among} stories fit and take turns, a week each; in week ${week} it is this one's turn.`,
    },
  };
};

const sameGroup = ({ occupation, occupationHow }: Vacancy): Text => ({
  sv: `Samma yrkesgrupp (${occupation}${occupationHow === undefined ? '' : `, ${occupationHow.sv}`})`,
  en: `Same occupation group (${occupation}${occupationHow === undefined ? '' : `, ${occupationHow.en}`})`,
});

const nearGroup = (occupation: string, unit: string): Text => ({
  sv: `Närliggande yrke (${occupation.slice(0, 3)}) i samma förvaltning eller bolag (${rootUnit(unit)})`,
  en: `An occupation beside it (${occupation.slice(0, 3)}) in the same administration or company (${rootUnit(unit)})`,
});

const sameWorkplace = (unit: string): Text => ({
  sv: `Samma arbetsplats (${unit})`,
  en: `Same workplace (${unit})`,
});

/**
 * The one story whose block stands in the ad on a day. It must be in the ad's language; one of the same occupation group goes
 * before one of an occupation beside it in the administration, and that before one from the same workplace. A cook says nothing to
 * who seeks work in another preschool: then there is none. Several that fit equally take turns, one a calendar week.
 */
export const matchInIndex = <S extends MatchableStory>(
  vacancy: Vacancy,
  stories: StoryIndex<S>,
  day: Temporal.PlainDate,
  standing: CurrentBlock | null = null,
): Match<S> => {
  const { occupation, unit, language } = vacancy;
  if (!isOpen(vacancy, day)) return none('Annonsen är inte öppen.', 'The ad is not open.');
  if (closesSoon(vacancy, day)) return none('Annonsen stänger inom två dagar.', 'The ad closes within two days.');
  if (occupation === null) return none('Annonsens yrke är okänt.', "The ad's occupation is unknown.");
  const sameOccupation = stories.ofOccupation(language, occupation);
  const byOccupation = turn(sameOccupation, vacancy, day, standing);
  if (byOccupation !== undefined) return chosen(byOccupation, sameGroup(vacancy), sameOccupation.length, day);
  if (unit !== null) {
    const near = stories.ofNear(language, occupation, unit);
    const byNear = turn(near, vacancy, day, standing);
    if (byNear !== undefined) return chosen(byNear, nearGroup(occupation, unit), near.length, day);
    const sameUnit = stories.ofUnit(language, unit);
    const byUnit = turn(sameUnit, vacancy, day, standing);
    if (byUnit !== undefined) return chosen(byUnit, sameWorkplace(unit), sameUnit.length, day);
  }
  return none(
    `Ingen berättelse på annonsens språk är om yrket (${occupation}), om ett närliggande yrke i förvaltningen eller från arbetsplatsen.`,
    `No story in the ad's language is about the occupation (${occupation}), about one beside it in the administration, or from the workplace.`,
  );
};

/** The same for a few stories that nobody has put in an index. */
export const matchStories = <S extends MatchableStory>(
  vacancy: Vacancy,
  stories: readonly S[],
  day: Temporal.PlainDate,
): Match<S> => matchInIndex(vacancy, indexStories(stories, day), day);
