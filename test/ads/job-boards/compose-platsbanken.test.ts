import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Composing, composePlatsbanken } from '#functions/ads/job-boards/compose-platsbanken.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { adFaults } from '#functions/sandbox/platsbanken/ad-rules.ts';
import { Brand } from '#functions/story/organisation/brand.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { PlatsbankenSettings } from '#functions/story/organisation/platsbanken-settings.ts';
import { aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const brand = Brand.parse({
  employer: { sv: 'Nordhamns stad', en: 'City of Nordhamn' },
  sender: { sv: 'x', en: 'x' },
  hashtag: 'NordhamnsStad',
  colours: { primary: '#0b3d5c', accent: '#e0a526' },
  site: 'https://jobba.nordhamn.example',
});
const organisation = Organisation.parse({
  occupations: [{ ssyk: '2512', name: { sv: 'systemutvecklare', en: 'developer' }, family: 'it' }],
});
const html = `<p>${'Vi söker två förskollärare. '.repeat(6)}</p>`;

const composed = (vacancy: Partial<Vacancy> = {}, more: Partial<Composing> = {}) =>
  composePlatsbanken({
    vacancy: aVacancy({ html, ...vacancy }),
    settings: { brand, organisation },
    board: PlatsbankenSettings.parse({ on: true, mode: 'push' }),
    taxonomy: taxonomy(),
    block: null,
    day: Temporal.PlainDate.from('2026-11-24'),
    ...more,
  });
const place = aVacancy().place;
const errors = (...given: Parameters<typeof composed>) =>
  composed(...given).findings.flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : []));

describe('an ad for Platsbanken', () => {
  it('is the vacancy, with what the board asks for besides', () => {
    const { ad, findings } = composed();
    expect(ad).toEqual({
      jobAdResponsibleEmail: 'solrosen@nordhamn.example',
      employerWebAddress: 'https://jobba.nordhamn.example',
      title: 'Förskollärare till Solrosen',
      description: html.replace('. </p>', '.</p>'),
      lastPublishDate: '2026-12-13',
      totalJobOpenings: 2,
      occupation: 'rUcW_z9R_Qsv',
      employmentType: 'PFZr_Syz_cUq',
      duration: 'a7uU_j21_mkL',
      worktimeExtent: '6YE1_gAC_R2G',
      wageType: 'oG8G_9cW_nRf',
      contacts: [
        { firstname: 'Amina', surname: 'Förskolan Solrosen', title: 'rektor', email: 'solrosen@nordhamn.example' },
      ],
      application: {
        method: { webAddress: 'https://jobba.nordhamn.example/ansok/4711' },
        reference: 'forskollarare-solrosen',
      },
      workplaces: [
        {
          name: 'Förskolan Solrosen',
          municipality: 'PVZL_BQT_XtL',
          country: 'i46j_HmG_v64',
          postalAddress: { street: 'Skogsbrynet 3', postalCode: '41061', city: 'Nordhamn' },
        },
      ],
      eures: false,
    });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['platsbanken-occupation-chosen', 'info']]);
  });

  it.each([
    ['permanent', 'part-time'],
    ['temporary', 'full-time'],
    ['summer', 'part-time'],
    ['on-demand', 'full-time'],
  ] as const)('is taken by the board when the employment is %s, %s', (employmentType, extent) => {
    const { ad } = composed({ employmentType, extent });
    expect(adFaults(ad, { today: '2026-11-24', onDemandDuration: 'either' })).toEqual([]);
    expect('worktimeExtent' in (ad ?? {})).toBe(employmentType !== 'on-demand');
  });

  it.each<readonly [string, Partial<Vacancy>, string]>([
    ['a title of 76 characters', { title: `Förskollärare ${'x'.repeat(62)}` }, 'platsbanken-title'],
    ['a text of 99 characters', { html: `<p><strong>${'x'.repeat(99)}</strong></p>` }, 'platsbanken-description'],
    ['a text of 6,501 characters', { html: `<p>${'x'.repeat(6_501)}</p>` }, 'platsbanken-description'],
    ['a last day that is today', { closes: '2026-11-24' }, 'platsbanken-last-publish-date'],
    ['a last day 181 days ahead', { closes: '2027-05-24' }, 'platsbanken-last-publish-date'],
    ['500 openings', { openings: 500 }, 'platsbanken-total-job-openings'],
    ['nobody to answer', { contacts: [] }, 'platsbanken-job-ad-responsible-email'],
    ['no postal code', { place: { ...place, postalCode: null } }, 'platsbanken-workplaces-postal-code'],
    ['no street', { place: { ...place, street: null } }, 'platsbanken-workplaces-street'],
    ['no town', { place: { ...place, city: null } }, 'platsbanken-workplaces-city'],
    ['a workplace with a name of 101', { place: { ...place, name: 'x'.repeat(101) } }, 'platsbanken-workplaces-name'],
    ['no municipality', { place: { ...place, municipality: null } }, 'platsbanken-workplaces-municipality'],
    ['a group of occupations that names none', { title: 'Ny kollega', occupation: '5120' }, 'platsbanken-occupation'],
    [
      'an address of 201 characters',
      { applyUrl: `https://a.example/${'x'.repeat(183)}` },
      'platsbanken-application-method-web-address',
    ],
  ])('is not sent with %s, and the finding says so', (_, vacancy, rule) => {
    expect(composed(vacancy).ad).toBeNull();
    expect(errors(vacancy)).toEqual([rule]);
  });

  it.each<readonly [string, Partial<Vacancy>]>([
    ['a title of 75 characters', { title: `Förskollärare ${'x'.repeat(61)}` }],
    ['a text of 100 characters', { html: `<p>${'x'.repeat(100)}</p>` }],
    ['a text of 6,500 characters', { html: `<p>${'x'.repeat(6_500)}</p>` }],
    ['a last day tomorrow', { closes: '2026-11-25' }],
    ['a last day 180 days ahead', { closes: '2027-05-23' }],
    ['499 openings', { openings: 499 }],
  ])('is sent with %s, and the board takes it', (_, vacancy) => {
    const { ad } = composed(vacancy);
    expect(errors(vacancy)).toEqual([]);
    expect(adFaults(ad, { today: '2026-11-24', onDemandDuration: 'either' })).toEqual([]);
  });

  it('is long enough without its story, or is not sent with it', () => {
    const block = storyBlock({
      story: 'elsa',
      person: { name: 'Elsa', role: 'förskollärare' },
      text: 'x'.repeat(300),
      link: 'https://a.example/?utm_content=elsa',
      language: 'sv',
    });
    expect(errors({ html: '<p>Vi söker dig.</p>' }, { block })).toEqual(['platsbanken-description']);
    expect(composed({}, { block })).toMatchObject({ ad: {}, story: 'whole' });
  });

  it('tells every fault at once', () => {
    expect(errors({ title: 'x'.repeat(80), openings: 0, contacts: [], occupationName: 'rUcW_z9R_Qsv' })).toEqual([
      'platsbanken-title',
      'platsbanken-total-job-openings',
      'platsbanken-job-ad-responsible-email',
    ]);
  });

  it('keeps union representatives, and says whom nobody could reach', () => {
    const { ad, findings } = composed({
      contacts: [
        { name: 'Amina', email: 'a@nordhamn.example', union: false },
        { name: 'Sveriges Ingenjörer', phone: '070-1740615', union: true },
        { name: 'DIK', role: 'facklig företrädare', email: 'dik@nordhamn.example', union: true },
        { name: 'Vision', union: true },
      ],
    });
    expect(ad?.contacts.map(({ firstname, surname }) => `${firstname} | ${surname}`)).toEqual([
      'Amina | Förskolan Solrosen',
      'Sveriges | Ingenjörer',
      'DIK | facklig företrädare',
    ]);
    expect(findings.map(({ message }) => message.en).join()).toContain('Vision');
  });

  it('may keep its last day while a story leaves it', () => {
    expect(composed({ closes: '2026-11-24' }, { lifting: true }).ad?.lastPublishDate).toBe('2026-11-25');
  });
});

describe('the occupation of an ad that names a group', () => {
  it.each([
    ['2343', 'Förskollärare till Solrosen', 'Lärare i förskola/Förskollärare'],
    ['2622', 'Bibliotekarie med flera språk', 'Bibliotekarie'],
    ['5120', 'Kock till storhushåll', 'Kock, storhushåll'],
    ['2512', 'Data engineer', 'Systemutvecklare/Programmerare'],
    ['5120', 'Kock till Hamnskolan', null],
    ['5414', 'Operatör', null],
  ])('%s "%s" is %s', (occupation, title, label) => {
    const { findings } = composed({ occupation, title });
    const said = findings.map(({ message, hint }) => `${message.sv} ${hint.sv}`).join();
    if (label === null) expect(errors({ occupation, title })).toEqual(['platsbanken-occupation']);
    else expect(said).toContain(`«${label}»`);
  });
});
