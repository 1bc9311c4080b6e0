import { WebAddress } from '#functions/findings/field-forms.ts';
import type { Finding } from '#functions/findings/finding.ts';
import type { Organisation } from '#functions/organisation/organisation.ts';
import { adHtml } from '#functions/vacancies/ad-html.ts';
import { dayOf } from '#functions/vacancies/local-day.ts';
import { namedUnit } from '#functions/vacancies/named-unit.ts';
import {
  resolveLegacyOccupation,
  resolveMunicipality,
  resolveOccupation,
  type TaxonomyOccupation,
} from '#functions/vacancies/taxonomy.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';
import { type Spot, unknownMunicipality } from '#functions/vacancies/vacancy-findings.ts';
import { vacancyPlace } from '#functions/vacancies/vacancy-place.ts';
import * as told from '#functions/vacancies/varbi-findings.ts';
import { VarbiPosition } from '#functions/vacancies/varbi-position.ts';
import { contactsOf, employmentTypeOf, extentOf } from '#functions/vacancies/varbi-terms.ts';

export type VarbiFeed = { readonly id: string; readonly spot: Spot };
/** What was understood, and a finding for all that was not. */
export type ReadFeed = { readonly vacancies: readonly Vacancy[]; readonly findings: readonly Finding[] };

const languageOf = ({ languageVersions }: VarbiPosition): Vacancy['language'] =>
  languageVersions.map((one) => one.slice(0, 2).toLowerCase()).find((one) => one === 'sv' || one === 'en') ?? 'sv';

/** `nameid` is the older id of an occupation, `groupid` the SSYK group; a group is enough when the name is too new. */
const occupationOf = ({ jobtype }: VarbiPosition): TaxonomyOccupation | null =>
  resolveLegacyOccupation(jobtype.nameid) ??
  resolveOccupation(jobtype.name) ??
  resolveOccupation(jobtype.groupid) ??
  resolveOccupation(jobtype.group);

const htmlOf = ({ descs, description }: VarbiPosition): string | null => {
  const whole = adHtml(descs?.fullDesc ?? '');
  if (whole !== '') return whole;
  const parts = [descs?.header ?? '', descs?.description || description, descs?.footer ?? ''].map(adHtml);
  return parts.includes(null) ? null : parts.join('');
};

/** What an ad can't be shown without; or the first of it that is missing. */
const essentialsOf = (position: VarbiPosition) => {
  const key = position.id.toLowerCase().replace(/[^\p{Ll}\p{N}_-]+/gu, '-');
  const title = position.title || position.name;
  const html = htmlOf(position);
  const published = dayOf(position.published) ?? dayOf(position.lastUpdate);
  const closes = dayOf(position.ends);
  const applyUrl = [position.applyURI, position.loginAndApplyURI].find((one) => WebAddress.safeParse(one).success);
  if (key === '') return 'id';
  if (title === '') return 'title';
  if (html === null) return 'size';
  if (html === '') return 'text';
  if (published === null) return 'published';
  if (closes === null) return 'ends';
  if (closes < published) return 'order';
  if (applyUrl === undefined) return 'apply';
  return { key, title, html, published, closes, applyUrl };
};

/** The recruiting system's own words in our terms; null where they say nothing that is known. */
const understood = (position: VarbiPosition, organisation: Organisation) => {
  const names = [position.subcompany, ...position.departments].filter((name) => name !== '');
  const unit = namedUnit(organisation, names);
  const place = vacancyPlace(organisation, unit?.path ?? null, languageOf(position));
  const town = resolveMunicipality(position.codes.municipality) ?? resolveMunicipality(position.town);
  return {
    unitName: names.at(-1) ?? null,
    unit,
    occupation: occupationOf(position),
    employmentType: employmentTypeOf(position.type),
    place: {
      ...place,
      city: place.city ?? (position.town || null),
      municipality: place.municipality ?? town?.code ?? null,
    },
  };
};
type Understood = ReturnType<typeof understood>;

const doubtsAbout = (spot: Spot, position: VarbiPosition, known: Understood): readonly Finding[] => {
  const ad = { id: position.id, title: position.title || position.name };
  const { jobtype } = position;
  return [
    ...(dayOf(position.published) === null ? [told.adPublished(spot, ad)] : []),
    ...(known.unit?.exact === true ? [] : [told.adUnit(spot, ad, known.unitName, known.unit?.path ?? null)]),
    ...(known.occupation === null ? [told.adOccupation(spot, ad, jobtype.name || jobtype.nameid)] : []),
    ...(known.place.municipality === null
      ? [unknownMunicipality(spot, `${ad.id} ${ad.title}, ${position.town || '–'}`)]
      : []),
    ...(known.employmentType === null ? [told.adEmployment(spot, ad, position.type)] : []),
  ];
};

/** Reads one ad of Varbi's `positions`. */
export const readVarbiAd = (raw: unknown, feed: VarbiFeed, organisation: Organisation): ReadFeed => {
  const parsed = VarbiPosition.safeParse(raw);
  const skipped = (finding: Finding): ReadFeed => ({ vacancies: [], findings: [finding] });
  if (!parsed.success) return skipped(told.adSkipped(feed.spot, { id: '', title: '' }, 'form'));
  const position = parsed.data;
  const ad = { id: position.id, title: position.title || position.name };
  if (position.hidden_externally) return skipped(told.adHidden(feed.spot, ad));
  const essentials = essentialsOf(position);
  if (typeof essentials === 'string') return skipped(told.adSkipped(feed.spot, ad, essentials));
  const { key, ...shown } = essentials;
  const known = understood(position, organisation);
  const openings = Number.parseInt(position.nr_pos, 10);
  const vacancy: Vacancy = {
    ...shown,
    id: `${feed.id}-${key}`,
    source: feed.id,
    language: languageOf(position),
    unit: known.unit?.path ?? null,
    occupation: known.occupation?.ssyk ?? null,
    occupationName: known.occupation?.exact === true ? known.occupation.conceptId : null,
    employmentType: known.employmentType ?? 'permanent',
    extent: extentOf(position.hours),
    openings: openings >= 1 ? openings : 1,
    contacts: contactsOf(position),
    ...(position.pay === '' ? {} : { salary: { text: position.pay, currency: 'SEK', unit: 'month' } }),
    place: known.place,
  };
  return { vacancies: [vacancy], findings: doubtsAbout(feed.spot, position, known) };
};
