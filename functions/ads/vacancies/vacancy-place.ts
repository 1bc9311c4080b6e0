import { resolveMunicipality } from '#functions/ads/vacancies/taxonomy.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { allUnits, isWithin, type Organisation } from '#functions/story/organisation/organisation.ts';

/** Where a unit is: its own address, or that of the nearest unit above it. */
export const vacancyPlace = (organisation: Organisation, unit: string | null, language: Language): Vacancy['place'] => {
  const line = allUnits(organisation)
    .filter((one) => unit !== null && isWithin(unit, one.path))
    .sort((a, b) => b.path.length - a.path.length);
  const address = line.find((one) => one.unit.address !== undefined)?.unit.address;
  return {
    name: line[0]?.unit.name[language] ?? null,
    street: address?.street ?? null,
    postalCode: address?.postalCode.replace(/\s/g, '') ?? null,
    city: address?.city ?? null,
    municipality: resolveMunicipality(address?.municipality ?? '')?.code ?? null,
  };
};
