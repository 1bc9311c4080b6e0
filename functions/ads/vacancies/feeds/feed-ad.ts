import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Spot } from '#functions/ads/vacancies/vacancy-findings.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';

/** Where the ads come from, and where findings about them point. */
export type FeedSource = Pick<VacancyFeed, 'id'> & { readonly spot: Spot };

/** What was understood of a feed, and a finding for all that was not. */
export type ReadFeed = {
  readonly vacancies: readonly Vacancy[];
  readonly findings: readonly Finding[];
  /** How many ads it holds, understood or not. */
  readonly ads: number;
  /** Why it could not be read at all. */
  readonly why: Text | null;
};

/**
 * An ad in its recruiting system's own words, plain text but for `texts`. Empty means left out or unreadable; null means that
 * the format does not have it. Lists are tried in their order.
 */
export type FeedAd = {
  /** Where in the feed: `positions[3]`. */
  readonly at: string;
  readonly id: string;
  /** Its id at Teamtailor; null when it is none of its jobs. */
  readonly teamtailorJob: string | null;
  readonly title: string;
  /** Why the public may not see it. */
  readonly withheld: Text | null;
  /** HTML; `otherTexts` when nothing is left of it. */
  readonly texts: readonly string[];
  readonly otherTexts: readonly string[];
  readonly language: string;
  /** The first is the day of publishing; the others stand in for it. */
  readonly published: readonly string[];
  readonly closes: string | null;
  readonly applyUrls: readonly string[];
  /** Most general first. */
  readonly units: readonly string[];
  /** Arbetsförmedlingen's older id; null when the format has no code of the occupation. */
  readonly legacyOccupation: string | null;
  /** Codes, concept ids and names. */
  readonly occupations: readonly string[];
  readonly municipalities: readonly string[];
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** Where the work is done besides, where the format has several places. */
  readonly otherCities: readonly string[];
  readonly employment: string | null;
  readonly hours: string;
  readonly openings: string;
  readonly contacts: Vacancy['contacts'];
  readonly salary: Vacancy['salary'] | null;
};

/** `noAd` is a place in a feed where there should be an ad and is none. */
export type GivenAd = FeedAd | { readonly noAd: string };

/** The ads of a feed, or why it can't be read. */
export type FeedAds = { readonly ads: readonly GivenAd[] } | { readonly why: Text };

/** The least an ad has; importers state what theirs says. */
export const emptyAd: FeedAd = {
  at: '',
  id: '',
  teamtailorJob: null,
  title: '',
  withheld: null,
  texts: [],
  otherTexts: [],
  language: '',
  published: [],
  closes: '',
  applyUrls: [],
  units: [],
  legacyOccupation: null,
  occupations: [],
  municipalities: [],
  street: '',
  postalCode: '',
  city: '',
  otherCities: [],
  employment: null,
  hours: '',
  openings: '',
  contacts: [],
  salary: null,
};
