import { Temporal } from 'temporal-polyfill';
import { adHtmlOfBody } from '#functions/ads/vacancies/ad-html.ts';
import * as told from '#functions/ads/vacancies/feeds/ad-findings.ts';
import { adLanguage } from '#functions/ads/vacancies/feeds/ad-language.ts';
import {
  type AdOccupation,
  adOccupationOf,
  contradiction,
  couldBe,
} from '#functions/ads/vacancies/feeds/ad-occupation.ts';
import { adPlaceOf } from '#functions/ads/vacancies/feeds/ad-place.ts';
import {
  employmentTypeOf,
  extentOf,
  headlineEmployment,
  isUnknownEmployment,
} from '#functions/ads/vacancies/feeds/ad-terms.ts';
import type { FeedAd, FeedSource } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { feedDay } from '#functions/ads/vacancies/feeds/feed-day.ts';
import * as occupations from '#functions/ads/vacancies/feeds/occupation-findings.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { WebAddress } from '#functions/ground/findings/field-forms.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Organisation } from '#functions/story/organisation/organisation.ts';

export type ReadAd = { readonly vacancy: Vacancy | null; readonly findings: readonly Finding[] };

/** An ad without a last day is shown for so long, which is the longest that Platsbanken takes. */
const longestDays = 180;

const cleaned = (texts: readonly string[]): string | null => {
  const parts = texts.map(adHtmlOfBody);
  return parts.includes(null) ? null : parts.join('');
};

const htmlOf = ({ texts, otherTexts }: FeedAd): string | null => {
  const html = cleaned(texts);
  return html === '' ? cleaned(otherTexts) : html;
};

const closesOf = ({ closes }: FeedAd, published: string | null): string | null => {
  if (closes !== null || published === null) return closes === null ? null : feedDay(closes);
  const last = Temporal.PlainDate.from(published).add({ days: longestDays });
  return last.year > 9999 ? null : last.toString();
};

/** What an ad can't be shown without; or the first of it that is missing. */
const essentialsOf = (ad: FeedAd) => {
  const key = ad.id.toLowerCase().replace(/[^\p{Ll}\p{N}_-]+/gu, '-');
  const html = htmlOf(ad);
  const published = ad.published.map(feedDay).find((day) => day !== null) ?? null;
  const closes = closesOf(ad, published);
  const applyUrl = ad.applyUrls.find((one) => WebAddress.safeParse(one).success);
  if (key === '') return 'id';
  if (ad.title === '') return 'title';
  if (html === null) return 'size';
  if (html === '') return 'text';
  if (published === null) return 'published';
  if (closes === null) return 'ends';
  if (closes < published) return 'order';
  if (applyUrl === undefined) return 'apply';
  return { key, title: ad.title, html, published, closes, applyUrl };
};

const employmentOf = (ad: FeedAd): Vacancy['employmentType'] | null =>
  employmentTypeOf(ad.employment ?? '') ?? headlineEmployment(ad.title);

/** What a person should know of how the occupation was understood. */
const occupationFindings = (spot: FeedSource['spot'], ad: FeedAd, found: AdOccupation | null): readonly Finding[] => {
  if (found === null) {
    const several = couldBe(ad);
    if (several.length > 0) return [occupations.adOccupationSeveral(spot, ad, several)];
    return [occupations.adOccupation(spot, ad, ad.occupations.find((one) => one !== '') ?? '')];
  }
  const { ssyk, how, unknown } = found;
  if (how !== null && unknown !== null) return [occupations.adOccupationFromTitle(spot, ad, unknown, { ssyk, how })];
  const read = contradiction(ad, found);
  return read === null ? [] : [occupations.adOccupationContradicted(spot, ad, ssyk, read)];
};

/** One ad of a feed as a vacancy, with a finding for each thing in it that was not understood. */
export const vacancyOfAd = (ad: FeedAd, { id, spot }: FeedSource, organisation: Organisation): ReadAd => {
  if (ad.withheld !== null) return { vacancy: null, findings: [told.adWithheld(spot, ad, ad.withheld)] };
  const essentials = essentialsOf(ad);
  if (typeof essentials === 'string') return { vacancy: null, findings: [told.adSkipped(spot, ad, essentials)] };
  const { key, ...shown } = essentials;
  const language = adLanguage(ad.language, shown.html);
  const occupation = adOccupationOf(ad, organisation);
  const { unit, unitName, place, otherTowns, unknown } = adPlaceOf(ad, organisation, language);
  const employment = employmentOf(ad);
  const openings = Number.parseInt(ad.openings, 10);
  const vacancy: Vacancy = {
    ...shown,
    id: `${id}-${key}`,
    source: id,
    language,
    ...(ad.teamtailorJob === null ? {} : { teamtailorJob: ad.teamtailorJob }),
    unit: unit?.path ?? null,
    occupation: occupation?.ssyk ?? null,
    occupationName: occupation?.name ?? null,
    ...(occupation === null || occupation.how === null ? {} : { occupationHow: occupation.how }),
    employmentType: employment ?? 'permanent',
    extent: extentOf(ad.hours),
    openings: openings >= 1 ? openings : 1,
    contacts: ad.contacts,
    ...(ad.salary === null ? {} : { salary: ad.salary }),
    place,
    ...(otherTowns.length === 0 ? {} : { otherTowns }),
  };
  const unknownEmployment = ad.employment !== null && employment === null && isUnknownEmployment(ad.employment);
  return {
    vacancy,
    findings: [
      ...(feedDay(ad.published[0] ?? '') === null ? [told.adPublished(spot, ad)] : []),
      ...(ad.closes === null ? [told.adNeverCloses(spot, ad, shown.closes)] : []),
      ...(unit?.exact === true ? [] : [told.adUnit(spot, ad, unitName, unit?.path ?? null)]),
      ...occupationFindings(spot, ad, occupation),
      ...unknown.map((town) => told.adMunicipality(spot, ad, town)),
      ...(unknownEmployment ? [told.adEmployment(spot, ad, ad.employment ?? '')] : []),
    ],
  };
};
