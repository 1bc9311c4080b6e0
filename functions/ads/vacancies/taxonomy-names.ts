import type { TaxonomyRow } from '#functions/ads/vacancies/taxonomy-rows.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

/** `ssyk` is the SSYK 2012 group. `exact` tells an occupation of the taxonomy from a whole group. */
export type TaxonomyOccupation = {
  readonly ssyk: string;
  readonly label: string;
  readonly conceptId: string;
  readonly exact: boolean;
};

/** `code` is the kommun code, four digits. */
export type TaxonomyMunicipality = TaxonomyRow;

/** Occupations and municipalities by all that they are called: of the whole taxonomy, or of what some vacancies need of it. */
export type TaxonomyNames = {
  readonly byKey: ReadonlyMap<string, TaxonomyOccupation>;
  readonly byGroup: ReadonlyMap<string, readonly TaxonomyRow[]>;
  readonly municipalityByKey: ReadonlyMap<string, TaxonomyMunicipality>;
};

export const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

const named = <T>(names: ReadonlyMap<string, T>, text: string): T | null =>
  names.get(text.trim()) ?? names.get(folded(text)) ?? null;

/**
 * By SSYK group code, JobTech concept id or label. Never by legacy id: 132 of those are also SSYK codes of other
 * occupations (5321 is both assistant nurses and information brokers).
 */
export const occupationIn = ({ byKey }: Pick<TaxonomyNames, 'byKey'>, text: string): TaxonomyOccupation | null =>
  named(byKey, text);

/** By kommun code, JobTech concept id or name. */
export const municipalityIn = (
  { municipalityByKey }: Pick<TaxonomyNames, 'municipalityByKey'>,
  text: string,
): TaxonomyMunicipality | null => named(municipalityByKey, text);

/** A story's occupation as ads say theirs; as it is written when no ad can be of the same. */
export const groupOf = (names: Pick<TaxonomyNames, 'byKey'>, occupation: string): string =>
  occupationIn(names, occupation)?.ssyk ?? occupation;

const only = <T>(names: ReadonlyMap<string, T>, holds: (value: T, key: string) => boolean): ReadonlyMap<string, T> =>
  new Map([...names].filter(([key, value]) => holds(value, key)));

/** What these vacancies need of the taxonomy: their groups with every name in them, and their municipalities. */
export const namesFor = (names: TaxonomyNames, vacancies: readonly Vacancy[]): TaxonomyNames => {
  const groups = new Set<string>();
  const municipalities = new Set<string>();
  for (const { occupation, occupationName, place } of vacancies) {
    if (occupation !== null) groups.add(occupation);
    if (occupationName != null) groups.add(groupOf(names, occupationName));
    if (place.municipality !== null) municipalities.add(place.municipality);
  }
  return {
    byKey: only(names.byKey, ({ ssyk }) => groups.has(ssyk)),
    byGroup: only(names.byGroup, (_, group) => groups.has(group)),
    municipalityByKey: only(names.municipalityByKey, ({ code }) => municipalities.has(code)),
  };
};
