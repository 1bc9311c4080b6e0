import type { JobPosting, MonetaryAmount, Organization, Place, WithContext } from 'schema-dts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { endOfDay } from '#functions/site/day-text.ts';
import { absolute, jobPath } from '#functions/site/page-paths.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';
import { senderOf } from '#functions/story/organisation/sender.ts';

const employmentTypes = (vacancy: Vacancy): string[] => {
  const extent = vacancy.extent === 'full-time' ? 'FULL_TIME' : 'PART_TIME';
  switch (vacancy.employmentType) {
    case 'permanent':
      return [extent];
    case 'temporary':
    case 'summer':
      return [extent, 'TEMPORARY'];
    case 'on-demand':
      return ['PER_DIEM'];
  }
};

const salary = (vacancy: Vacancy): MonetaryAmount | null => {
  const known = vacancy.salary;
  if (known === undefined || (known.min === undefined && known.max === undefined)) return null;
  return {
    '@type': 'MonetaryAmount',
    currency: known.currency,
    value: {
      '@type': 'QuantitativeValue',
      unitText: known.unit.toUpperCase(),
      ...(known.min === undefined ? {} : { minValue: known.min }),
      ...(known.max === undefined ? {} : { maxValue: known.max }),
    },
  };
};

const places = ({ place, otherTowns = [] }: Vacancy): Place | Place[] => {
  const main: Place = {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(place.street === null ? {} : { streetAddress: place.street }),
      ...(place.postalCode === null ? {} : { postalCode: place.postalCode }),
      ...(place.city === null ? {} : { addressLocality: place.city }),
      addressCountry: 'SE',
    },
  };
  const others = otherTowns.map(
    ({ city }): Place => ({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: city, addressCountry: 'SE' },
    }),
  );
  return others.length === 0 ? main : [main, ...others];
};

/** Google's required properties, and those it recommends that are known; each is also said on the page. */
export const jobPostingData = (brand: Brand, vacancy: Vacancy): WithContext<JobPosting> => {
  const pay = salary(vacancy);
  const whole: Organization = {
    '@type': 'Organization',
    name: inLanguage(brand.employer, vacancy.language),
    sameAs: brand.site,
  };
  const sender = senderOf(brand, vacancy.unit);
  const employer: Organization =
    sender === null
      ? whole
      : { '@type': 'Organization', name: inLanguage(sender.name, vacancy.language), parentOrganization: whole };
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: vacancy.title,
    description: vacancy.html,
    url: absolute(brand.site, jobPath(vacancy.id)),
    datePosted: vacancy.published,
    validThrough: endOfDay(vacancy.closes),
    employmentType: employmentTypes(vacancy),
    totalJobOpenings: vacancy.openings,
    directApply: false,
    identifier: { '@type': 'PropertyValue', name: inLanguage(brand.employer, vacancy.language), value: vacancy.id },
    hiringOrganization: employer,
    jobLocation: places(vacancy),
    ...(pay === null ? {} : { baseSalary: pay }),
  };
};
