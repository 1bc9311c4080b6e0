import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Targeting } from '#functions/story/stories/targeting.ts';

const facets: Readonly<Record<keyof Targeting, Text>> = {
  geoLocations: { sv: 'plats', en: 'place' },
  interfaceLocales: { sv: 'LinkedIn på', en: 'LinkedIn in' },
  industries: { sv: 'bransch', en: 'industry' },
  jobFunctions: { sv: 'yrkesområde', en: 'job function' },
  seniorities: { sv: 'nivå', en: 'seniority' },
  staffCountRanges: { sv: 'arbetsgivarens storlek', en: 'size of employer' },
  degrees: { sv: 'examen', en: 'degree' },
  fieldsOfStudy: { sv: 'ämne', en: 'field of study' },
  organizations: { sv: 'skola', en: 'school' },
};

const isFacet = (name: string): name is keyof Targeting => Object.hasOwn(facets, name);

type Value = NonNullable<Targeting[keyof Targeting]>[number];

/** LinkedIn's own number where there is no name for it here. */
const named = (value: Value, language: Language): string => {
  if (typeof value === 'string') return value.replace(/^urn:li:\w+:/, '');
  const words = new Intl.DisplayNames([language], { type: 'language' });
  return words.of(`${value.language}-${value.country}`) ?? value.language;
};

const or: Text = { sv: ' eller ', en: ' or ' };

/** Whom a post is shown to, in words; null is everyone. */
export const audienceWords = (targeting: Targeting | null): Text | null => {
  if (targeting === null) return null;
  const said = (language: Language): string =>
    Object.entries(targeting)
      .flatMap(([facet, values = []]) =>
        isFacet(facet) && values.length > 0
          ? [`${facets[facet][language]} ${values.map((value) => named(value, language)).join(or[language])}`]
          : [],
      )
      .join(language === 'sv' ? ' och ' : ' and ');
  return { sv: said('sv'), en: said('en') };
};
