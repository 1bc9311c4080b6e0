import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { ReleasedStory } from '#functions/publishing/placements/select-placements.ts';

/** An open, unremarkable vacancy; a test states what it is about. */
export const aVacancy = (about: Partial<Vacancy> = {}): Vacancy => ({
  id: 'forskollarare-solrosen',
  source: 'yaml',
  title: 'Förskollärare till Solrosen',
  language: 'sv',
  unit: 'utbildning.forskolan-solrosen',
  occupation: '2343',
  occupationName: null,
  html: '<p>Vi söker två förskollärare.</p>',
  employmentType: 'permanent',
  extent: 'full-time',
  openings: 2,
  published: '2026-10-01',
  closes: '2026-12-13',
  applyUrl: 'https://jobba.nordhamn.example/ansok/4711',
  contacts: [{ name: 'Amina', role: 'rektor', email: 'solrosen@nordhamn.example', union: false }],
  place: {
    name: 'Förskolan Solrosen',
    street: 'Skogsbrynet 3',
    postalCode: '41061',
    city: 'Nordhamn',
    municipality: '1480',
  },
  ...about,
});

export const aReleasedStory = (about: Partial<ReleasedStory> = {}): ReleasedStory => ({
  story: 'elsa',
  campaign: 'hosten',
  occupation: '2343',
  unit: 'utbildning.forskolan-solrosen',
  language: 'sv',
  since: '2026-10-06',
  html: '<!-- vardag:story elsa --><h3>Möt Elsa</h3><!-- /vardag:story -->',
  ...about,
});
