import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/findings/text.ts';
import { rootUnit } from '#functions/organisation/organisation.ts';
import type { Language } from '#functions/stories/language.ts';
import { closesSoon, isOpen } from '#functions/vacancies/open-vacancies.ts';
import { resolveOccupation } from '#functions/vacancies/taxonomy.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

/** What is asked of a story. `occupation` is an SSYK group or a concept id; `since` the day it may stand in ads from. */
export type MatchableStory = {
  readonly story: string;
  readonly occupation: string;
  readonly unit: string;
  readonly language: Language;
  readonly since: string;
};

/** `reason` says why this story, or why none. */
export type Match<S extends MatchableStory> = { readonly story: S | null; readonly reason: Text };

const none = (sv: string, en: string): Match<never> => ({ story: null, reason: { sv, en } });

/** Weeks start on Monday; counted from the first Monday of 1970, so that a new year does not break the rotation. */
const weekNumber = (day: Temporal.PlainDate): number =>
  Math.floor(Temporal.PlainDate.from('1970-01-05').until(day, { largestUnit: 'days' }).days / 7);

/** Ads of the same occupation start at different stories, so that one person is not in all of them at once. */
const offset = (id: string): number => [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);

const turn = <S extends MatchableStory>(
  fitting: readonly S[],
  vacancy: Vacancy,
  day: Temporal.PlainDate,
): S | undefined => {
  const inOrder = [...fitting].sort((a, b) => (a.story < b.story ? -1 : 1));
  const size = inOrder.length;
  return inOrder[(((weekNumber(day) + offset(vacancy.id)) % size) + size) % size];
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

/**
 * The one story whose block stands in the ad on a day. It must be in the ad's language; a story of the same occupation group
 * goes before one from the same administration or company; several that fit equally take turns, one a calendar week.
 */
export const matchStories = <S extends MatchableStory>(
  vacancy: Vacancy,
  stories: readonly S[],
  day: Temporal.PlainDate,
): Match<S> => {
  const { occupation, unit } = vacancy;
  if (!isOpen(vacancy, day)) return none('Annonsen är inte öppen.', 'The ad is not open.');
  if (closesSoon(vacancy, day)) return none('Annonsen stänger inom två dagar.', 'The ad closes within two days.');
  if (occupation === null) return none('Annonsens yrke är okänt.', "The ad's occupation is unknown.");
  const told = stories.filter((one) => one.language === vacancy.language && one.since.slice(0, 10) <= day.toString());
  const sameOccupation = told.filter((one) => resolveOccupation(one.occupation)?.ssyk === occupation);
  const byOccupation = turn(sameOccupation, vacancy, day);
  if (byOccupation !== undefined) {
    const why = { sv: `Samma yrkesgrupp (${occupation})`, en: `Same occupation group (${occupation})` };
    return chosen(byOccupation, why, sameOccupation.length, day);
  }
  const root = unit === null ? null : rootUnit(unit);
  const sameRoot = told.filter((one) => rootUnit(one.unit) === root);
  const byRoot = turn(sameRoot, vacancy, day);
  if (byRoot !== undefined) {
    const why = { sv: `Samma förvaltning eller bolag (${root})`, en: `Same administration or company (${root})` };
    return chosen(byRoot, why, sameRoot.length, day);
  }
  return none(
    'Ingen berättelse på annonsens språk har samma yrke eller förvaltning.',
    "No story in the ad's language has the same occupation or administration.",
  );
};
