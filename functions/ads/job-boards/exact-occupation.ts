import { occupationIn, type TaxonomyNames } from '#functions/ads/vacancies/taxonomy-names.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { findOccupation, type Organisation } from '#functions/story/organisation/organisation.ts';

export type ExactOccupation = { readonly conceptId: string; readonly label: string };

/** `sure` is false when the ad named a group, and the occupation in it was chosen by the words of the title. */
export type FoundOccupation =
  | { readonly found: true; readonly occupation: ExactOccupation; readonly sure: boolean }
  | { readonly found: false; readonly candidates: readonly ExactOccupation[] };

const occupationsIn = ({ byGroup }: TaxonomyNames, group: string): readonly ExactOccupation[] =>
  (byGroup.get(group) ?? []).map(({ conceptId, label }) => ({ conceptId, label }));

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** "Drifttekniker" and "drifttekniken" are the same word; "barn" and "barnmorska" are not. */
const isAlike = (a: string, b: string): boolean => {
  const short = a.length < b.length ? a : b;
  const long = a.length < b.length ? b : a;
  return a === b || (short.length >= 5 && long.startsWith(short) && long.length - short.length <= 3);
};

const areSaid = (words: readonly string[], said: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => said.some((other) => isAlike(word, other)));

/** "Kock, fartyg" is called kock; "Lärare i förskola/Förskollärare" has two names. */
const namesIn = (label: string): readonly (readonly string[])[] =>
  label.split('/').map((name) => wordsOf(name.split(',', 1)[0] ?? ''));

const isCalled = ({ label }: ExactOccupation, said: readonly string[]): boolean =>
  namesIn(label).some((name) => areSaid(name, said));

const detailSaid = ({ label }: ExactOccupation, said: readonly string[]): number =>
  wordsOf(label).filter((word) => said.some((other) => isAlike(word, other))).length;

/**
 * The one occupation that Platsbanken asks for. An ad that says a whole group gets the occupation in it that its title names,
 * else the one that the employer's own name for the group is; of several the one that most words point to. When words
 * point to none, or to two alike, a person has to say.
 */
export const exactOccupation = (
  { occupation, occupationName, title }: Pick<Vacancy, 'occupation' | 'occupationName' | 'title'>,
  organisation: Organisation,
  taxonomy: TaxonomyNames,
): FoundOccupation => {
  const exact = occupationName == null ? null : occupationIn(taxonomy, occupationName);
  if (exact?.exact === true)
    return { found: true, occupation: { conceptId: exact.conceptId, label: exact.label }, sure: true };
  const candidates = occupationsIn(taxonomy, occupation ?? '');
  if (candidates.length === 1 && candidates[0] !== undefined)
    return { found: true, occupation: candidates[0], sure: false };
  const inTitle = wordsOf(title);
  const inName = wordsOf(findOccupation(organisation, occupation ?? '')?.name.sv ?? '');
  const called = [inTitle, inName].map((said) => candidates.filter((one) => isCalled(one, said)));
  const named = called.find((some) => some.length > 0) ?? [];
  const all = [...inTitle, ...inName];
  const most = Math.max(...named.map((one) => detailSaid(one, all)));
  const [best, ...others] = named.filter((one) => detailSaid(one, all) === most);
  return best === undefined || others.length > 0
    ? { found: false, candidates: named.length > 0 ? named : candidates }
    : { found: true, occupation: best, sure: false };
};
