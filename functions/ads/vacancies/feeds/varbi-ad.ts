import { contactOf } from '#functions/ads/vacancies/feeds/ad-contacts.ts';
import { emptyAd, type FeedAd } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import type { VarbiPosition } from '#functions/ads/vacancies/feeds/varbi-position.ts';
import { internalAd } from '#functions/ads/vacancies/feeds/withheld.ts';

/** One of Varbi's positions. `nameid` is the older id of an occupation, `groupid` the SSYK group. */
export const varbiAd = (position: VarbiPosition, at: string): FeedAd => {
  const { jobtype, descs, description } = position;
  return {
    ...emptyAd,
    at,
    id: position.id,
    title: position.title || position.name,
    withheld: position.hidden_externally ? internalAd : null,
    texts: [descs?.fullDesc ?? ''],
    otherTexts: [descs?.header ?? '', descs?.description || description, descs?.footer ?? ''],
    language: position.languageVersions.find((one) => /^(sv|en)/i.test(one)) ?? '',
    published: [position.published, position.lastUpdate],
    closes: position.ends,
    applyUrls: [position.applyURI, position.loginAndApplyURI],
    units: [position.subcompany, ...position.departments],
    legacyOccupation: jobtype.nameid,
    occupations: [jobtype.name, jobtype.groupid, jobtype.group],
    municipalities: [position.codes.municipality, position.town],
    city: position.town,
    employment: position.type,
    hours: position.hours,
    openings: position.nr_pos,
    contacts: [
      ...position.position_contact.flatMap((fields) => contactOf(fields, false)),
      ...position.union_representative.flatMap((fields) => contactOf(fields, true)),
    ],
    salary: position.pay === '' ? null : { text: position.pay, currency: 'SEK', unit: 'month' },
  };
};
