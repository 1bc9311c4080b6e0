import type { FeedAd } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { resolveLegacyOccupation, resolveOccupation } from '#functions/ads/vacancies/taxonomy.ts';
import {
  employersOccupation,
  occupationOfTitle,
  occupationsOfTitle,
  type TitleOccupation,
} from '#functions/ads/vacancies/titles/occupation-of-title.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Organisation } from '#functions/story/organisation/organisation.ts';

export type AdOccupation = {
  readonly ssyk: string;
  /** The concept id of an occupation, where the feed is more exact than a group. */
  readonly name: string | null;
  /** How it was understood, unless the feed says it outright. */
  readonly how: Text | null;
  /** What the feed gave, when it was not understood; empty when it gave nothing where it could; null when it can't. */
  readonly unknown: string | null;
};

/** Those that the headline could be, where nothing tells which. */
export const couldBe = ({ title }: FeedAd): readonly TitleOccupation[] => {
  const several = occupationsOfTitle(title);
  return several.length > 1 ? several : [];
};

/**
 * The occupation as the feed says it; else as the employer names it in `organisation.yaml`; else as the headline does; else by
 * the role or area that the feed names in free words. A group is enough when the name is too new for the taxonomy.
 */
export const adOccupationOf = (ad: FeedAd, { occupations }: Organisation): AdOccupation | null => {
  const given = ad.occupations.filter((one) => one !== '');
  const said =
    resolveLegacyOccupation(ad.legacyOccupation ?? '') ?? given.map(resolveOccupation).find((one) => one !== null);
  if (said !== undefined)
    return { ssyk: said.ssyk, name: said.exact ? said.conceptId : null, how: null, unknown: null };
  // A headline that could be two occupations is none until something else tells which.
  const names = couldBe(ad).length > 0 ? given : [...given, ad.title];
  const own = names.map((one) => employersOccupation(one, occupations)).find((one) => one !== null);
  if (own !== undefined) return { ssyk: own.ssyk, name: null, how: own.how, unknown: null };
  const read = [ad.title, ...given].map(occupationOfTitle).find((one) => one !== null);
  if (read === undefined) return null;
  return { ssyk: read.ssyk, name: null, how: read.how, unknown: given[0] ?? ad.legacyOccupation };
};

/** Neighbours are often one job by two names; from here on they are different work. */
const family = (ssyk: string): string => ssyk.slice(0, 2);

/** What the headline says, where it is another line of work than the code that the feed gives. */
export const contradiction = ({ title }: FeedAd, said: AdOccupation): TitleOccupation | null => {
  if (said.how !== null) return null;
  const read = occupationOfTitle(title);
  return read === null || family(read.ssyk) === family(said.ssyk) ? null : read;
};
