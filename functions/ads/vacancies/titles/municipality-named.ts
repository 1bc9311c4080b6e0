import { resolveMunicipality } from '#functions/ads/vacancies/taxonomy.ts';
import type { TaxonomyMunicipality } from '#functions/ads/vacancies/taxonomy-names.ts';
import localities from './localities.json' with { type: 'json' };

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

const codeOfLocality: ReadonlyMap<string, string> = new Map(
  Object.entries<string>(localities.localities).flatMap(([code, names]) =>
    names.split(', ').map((name) => [folded(name), code] as const),
  ),
);

const known = (name: string): TaxonomyMunicipality | null =>
  resolveMunicipality(name) ?? resolveMunicipality(codeOfLocality.get(folded(name)) ?? '');

/** `Göteborgs Stad`, `Härryda kommun`, `City of Gothenburg`: the same name without what kind of a body it is. */
const bare = (name: string): string =>
  name
    .replace(/^(city of|municipality of|region)\s+/iu, '')
    .replace(/\s+(kommun|kommunen|stad|municipality|region|city)$/iu, '')
    .trim();

/** The municipality that a place belongs to, as feeds write places: a code, a municipality, a town, or several with commas. */
export const municipalityNamed = (place: string): TaxonomyMunicipality | null => {
  for (const part of [place, ...place.split(/[,;/()]|\s[-–]\s/)]) {
    const name = bare(part.trim());
    const found = known(part) ?? known(name) ?? (name.endsWith('s') ? known(name.slice(0, -1)) : null);
    if (found !== null) return found;
  }
  return null;
};

const kinds = /(?:^(?:city|municipality) of\s|\s(?:kommun|kommunen|stad|municipality|city)$)/iu;

/** Whether the words name a whole municipality and no town in it, so that a town beside them is the place that is meant. */
export const isMunicipalityItself = (place: string): boolean =>
  kinds.test(place.trim()) || resolveMunicipality(place) !== null;
