import type { Temporal } from 'temporal-polyfill';
import { type AdFault, adFinding, adNotice } from '#functions/ads/job-boards/ad-findings.ts';
import type { ComposedAd } from '#functions/ads/job-boards/ad-form.ts';
import { boardContacts } from '#functions/ads/job-boards/board-contacts.ts';
import { platsbankenTakes } from '#functions/ads/job-boards/capabilities.ts';
import { exactOccupation, type FoundOccupation } from '#functions/ads/job-boards/exact-occupation.ts';
import { type FittedAd, fitAd } from '#functions/ads/job-boards/fit-ad.ts';
import { platsbankenFaults } from '#functions/ads/job-boards/platsbanken-limits.ts';
import { municipalityIn, type TaxonomyNames } from '#functions/ads/vacancies/taxonomy-names.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { PlatsbankenAd } from '#functions/ground/ports/platsbanken-ad.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { employmentTerms, fixedWage, sweden } from '#functions/story/organisation/employment-terms.ts';
import type { PlatsbankenSettings } from '#functions/story/organisation/platsbanken-settings.ts';

export type Composing = {
  readonly vacancy: Vacancy;
  readonly settings: Pick<EmployerSettings, 'brand' | 'organisation'>;
  readonly board: PlatsbankenSettings;
  readonly taxonomy: TaxonomyNames;
  /** The story block that stands in the ad, as `storyBlock` writes it. */
  readonly block: string | null;
  /** The employer's day. */
  readonly day: Temporal.PlainDate;
  /** A story leaves the ad: that must go also on the ad's last day, when no new day could be given. */
  readonly lifting?: boolean;
};

const spotOf = ({ id, source }: Vacancy) => ({
  file: source === 'yaml' ? `vacancies/${id}.yaml` : `vacancies/feeds.yaml (${source}: ${id})`,
  line: null,
});

const occupationFault = (candidates: readonly { readonly label: string; readonly conceptId: string }[]): AdFault => {
  const some = candidates.slice(0, 6).map(({ label, conceptId }) => `${label} (${conceptId})`);
  return {
    field: 'occupation',
    message: {
      sv: 'Platsbanken vill ha ett visst yrke, och annonsen säger bara en yrkesgrupp.',
      en: 'Platsbanken asks for one occupation, and the ad only says a group of them.',
    },
    hint: {
      sv: `Skriv yrkets begrepps-id som «occupation»${some.length === 0 ? '.' : `, till exempel ${some.join(', ')}.`}`,
      en: `Write the occupation's concept id as "occupation"${some.length === 0 ? '.' : `, for example ${some.join(', ')}.`}`,
    },
  };
};

const municipalityFault: AdFault = {
  field: 'workplaces.municipality',
  message: { sv: 'Arbetsplatsens kommun är okänd.', en: "The workplace's municipality is unknown." },
  hint: {
    sv: 'Ge enheten en adress i organisation.yaml med kommunkod: municipality: "1480".',
    en: 'Give the unit an address in organisation.yaml with its municipality code: municipality: "1480".',
  },
};

const noticesOf = (composing: Composing, story: FittedAd['story'], left: readonly string[]): readonly Finding[] => {
  const spot = spotOf(composing.vacancy);
  const leftOut = adNotice(
    spot,
    'story-left-out',
    {
      sv: 'Berättelsen får inte plats i annonsen på Platsbanken.',
      en: 'The story has no room in the ad at Platsbanken.',
    },
    { sv: 'Korta annonsen om du vill ha den där.', en: 'Shorten the ad if you want it there.' },
  );
  const unreachable = (name: string): Finding =>
    adNotice(
      spot,
      'contact-left-out',
      {
        sv: `Kontakten ${name} följer inte med: Platsbanken vill ha e-post (5–100 tecken) eller telefon (7–20).`,
        en: `The contact ${name} is left out: Platsbanken wants e-mail (5–100 characters) or telephone (7–20).`,
      },
      { sv: 'Lägg till något av det.', en: 'Add one of them.' },
    );
  return [...(story === 'left-out' ? [leftOut] : []), ...left.map(unreachable)];
};

const occupationNotice = (vacancy: Vacancy, occupation: FoundOccupation): readonly Finding[] =>
  !occupation.found || occupation.sure
    ? []
    : [
        {
          ...adNotice(
            spotOf(vacancy),
            'occupation-chosen',
            {
              sv: `Yrket på Platsbanken blir «${occupation.occupation.label}», efter rubrikens ord.`,
              en: `The occupation at Platsbanken is "${occupation.occupation.label}", by the words of the title.`,
            },
            {
              sv: 'Skriv ett begrepps-id från JobTech som «occupation» om det ska vara ett annat.',
              en: 'Write a JobTech concept id as "occupation" if it should be another.',
            },
          ),
          severity: 'info',
        },
      ];

/** The ad of a vacancy as Platsbanken wants it, or what stands in its way. The same facts give the same bytes. */
export const composePlatsbanken = (composing: Composing): ComposedAd<PlatsbankenAd> => {
  const { vacancy, settings, board, taxonomy, block, day, lifting = false } = composing;
  const { brand, organisation } = settings;
  const spot = spotOf(vacancy);
  const fitted = fitAd(vacancy, block, platsbankenTakes, 'platsbanken');
  const occupation = exactOccupation(vacancy, organisation, taxonomy);
  const municipality = municipalityIn(taxonomy, vacancy.place.municipality ?? '');
  const workplace = vacancy.place.name ?? brand.employer[vacancy.language];
  const { contacts, left } = boardContacts(vacancy.contacts, workplace);
  const { street, postalCode, city } = vacancy.place;
  const tomorrow = day.add({ days: 1 }).toString();
  const ad: PlatsbankenAd = {
    jobAdResponsibleEmail:
      board.responsibleEmail ?? vacancy.contacts.find(({ union, email }) => !union && email !== undefined)?.email ?? '',
    employerWebAddress: board.webAddress ?? brand.site,
    title: vacancy.title,
    description: fitted.text,
    lastPublishDate: lifting && vacancy.closes < tomorrow ? tomorrow : vacancy.closes,
    totalJobOpenings: vacancy.openings,
    occupation: occupation.found ? occupation.occupation.conceptId : '',
    ...employmentTerms(vacancy, board.temporary),
    wageType: fixedWage,
    contacts,
    application: { method: { webAddress: vacancy.applyUrl }, reference: vacancy.id },
    workplaces: [
      {
        name: workplace,
        municipality: municipality?.conceptId ?? '',
        country: sweden,
        postalAddress: { ...(street === null ? {} : { street }), postalCode: postalCode ?? '', city: city ?? '' },
      },
    ],
    eures: board.eures,
  };
  const faults = [
    ...(occupation.found ? [] : [occupationFault(occupation.candidates)]),
    ...(municipality === null ? [municipalityFault] : []),
    ...platsbankenFaults(ad, day),
  ];
  return {
    ad: faults.length === 0 ? ad : null,
    story: fitted.story,
    findings: [
      ...faults.map((one) => adFinding(spot, one)),
      ...noticesOf(composing, fitted.story, left),
      ...occupationNotice(vacancy, occupation),
    ],
  };
};
