import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { typeOfKind } from '#functions/ground/picture-forms/picture-kind.ts';
import { pictureKey } from '#functions/site/page-paths.ts';
import type { SiteFacts, SiteJob } from '#functions/site/site-facts.ts';
import { StoryCard } from '#functions/site/story-card.ts';
import type { StoryPage } from '#functions/site/story-page.ts';
import type { StoryPicture } from '#functions/site/story-picture.ts';
import { Brand } from '#functions/story/organisation/brand.ts';
import { pageVariantsFor } from '#functions/story/pictures/variants.ts';
import { pageStyles } from '#functions/wiring/assets.ts';

export const brand = (over: Partial<Brand> = {}): Brand => ({
  ...Brand.parse({
    employer: { sv: 'Nordhamns stad', en: 'City of Nordhamn' },
    sender: { sv: 'Nordhamns stad – ett jobb som märks.', en: 'City of Nordhamn: work that shows.' },
    hashtag: 'NordhamnsStad',
    colours: { primary: '#0b3d5c', accent: '#e0a526' },
    site: 'https://jobba.nordhamn.example',
  }),
  ...over,
});

export const card = (over: Partial<StoryCard> = {}): StoryCard => {
  const id = over.id ?? 'elsas-vecka';
  return StoryCard.parse({
    id,
    title: 'Vi bestämmer veckan tillsammans',
    language: 'sv',
    translation: null,
    ingress: 'På måndagar står vi runt tavlan i skogsbrynet. Alla får säga vad de vill göra, och så blir det oftast.',
    people: [{ name: 'Elsa', role: 'förskollärare' }],
    unit: {
      path: 'utbildning.forskolan-solrosen',
      name: { sv: 'Förskolan Solrosen', en: 'Solrosen Preschool' },
    },
    root: { id: 'utbildning', name: { sv: 'Utbildningsförvaltningen', en: 'Education Administration' } },
    occupation: { code: '2343', name: { sv: 'förskollärare', en: 'preschool teacher' } },
    values: [{ id: 'delaktighet', name: { sv: 'Delaktighet', en: 'Participation' } }],
    published: '2026-11-24T08:00:00Z',
    modified: '2026-11-24T08:00:00Z',
    picture: {
      thumb: `stories/${id}/1-thumb.jpg`,
      og: `stories/${id}/1-og.jpg`,
      jobAd: `stories/${id}/1-job-ad.jpg`,
      alt: 'Elsa visar en grupp kollegor en planeringstavla i skogsbrynet.',
      width: 2400,
      height: 1600,
    },
    ...over,
  });
};

export const vacancy = (over: Partial<Vacancy> = {}): Vacancy => ({
  id: 'forskollarare-solrosen',
  source: 'yaml',
  title: 'Förskollärare till Solrosen',
  language: 'sv',
  unit: 'utbildning.forskolan-solrosen',
  occupation: '2343',
  html: '<h2>Om jobbet</h2><p>Du planerar veckan tillsammans med barn och kollegor.</p><h4>Vi erbjuder</h4><ul><li>Tid för planering</li></ul>',
  employmentType: 'permanent',
  extent: 'full-time',
  openings: 2,
  published: '2026-10-01',
  closes: '2026-12-31',
  applyUrl: 'https://jobba.nordhamn.example/ansok/4711',
  contacts: [
    { name: 'Amina', role: 'rektor', email: 'amina@nordhamn.example', phone: '070-174 06 05', union: false },
    { name: 'Bo', union: true },
  ],
  salary: { text: 'Individuell lönesättning', min: 33000, max: 39000, currency: 'SEK', unit: 'month' },
  place: {
    name: 'Förskolan Solrosen',
    street: 'Skogsvägen 3',
    postalCode: '11122',
    city: 'Nordhamn',
    municipality: '1480',
  },
  ...over,
});

export const job = (over: Partial<Vacancy> = {}, block: string | null = null): SiteJob => ({
  vacancy: vacancy(over),
  unitName: { sv: 'Förskolan Solrosen', en: 'Solrosen Preschool' },
  occupationName: { sv: 'förskollärare', en: 'preschool teacher' },
  block,
});

/** The files of a page's picture as they are made from an original of that width. */
export const filesOf = (index: number, width: number): StoryPicture['files'] =>
  pageVariantsFor(width).map((variant) => {
    const contentType = typeOfKind(variant.format);
    return {
      key: pictureKey('elsas-vecka', index, variant.name, contentType),
      contentType,
      width: Math.min(variant.width, width),
    };
  });

export const storyInput = (over: Partial<StoryPage> = {}): StoryPage => ({
  brand: brand(),
  card: card(),
  story: {
    html: '<p>På måndagar står vi runt tavlan.</p><h1>Så går det till</h1><p>Alla får säga sitt.</p><h3>Sedan</h3><p>Vi går ut.</p>',
    callToAction: { text: 'Se lediga jobb i förskolan', url: 'https://jobba.nordhamn.example/go/1' },
    factsChecked: '2026-10-01',
  },
  pictures: [
    { index: 0, alt: 'Elsa vid tavlan.', credit: 'Foto Amina B.', width: 2400, height: 1600, files: filesOf(0, 2400) },
    { index: 1, alt: 'Skogen.', credit: null, width: 1200, height: 1600, files: filesOf(1, 1200) },
  ],
  related: [card({ id: 'annan', title: 'En annan vardag', picture: null })],
  jobs: [
    {
      id: 'forskollarare-solrosen',
      title: 'Förskollärare till Solrosen',
      language: 'sv',
      unit: {
        path: 'utbildning.forskolan-solrosen',
        name: { sv: 'Förskolan Solrosen', en: 'Solrosen Preschool' },
      },
      occupation: '2343',
      occupationName: { sv: 'förskollärare', en: 'preschool teacher' },
      closes: '2026-12-31',
      employmentType: 'permanent',
      extent: 'full-time',
    },
  ],
  today: '2026-11-25',
  ...over,
});

export const site = (over: Partial<SiteFacts> = {}): SiteFacts => ({
  brand: brand(),
  style: pageStyles().site,
  cards: [
    card(),
    card({
      id: 'elsas-week',
      title: 'We plan the week together',
      language: 'en',
      translation: { id: 'elsas-vecka', language: 'sv' },
      published: '2026-11-24T08:00:00Z',
    }),
    card({ id: 'oscars-natt', title: 'Natten är min bästa tid', picture: null, published: '2026-11-20T08:00:00Z' }),
  ].map((one) => (one.id === 'elsas-vecka' ? { ...one, translation: { id: 'elsas-week', language: 'en' } } : one)),
  jobs: [job()],
  rootNames: new Map([['utbildning', { sv: 'Utbildningsförvaltningen', en: 'Education Administration' }]]),
  today: '2026-11-25',
  ...over,
});

/** The file of that key; fails when it is missing. */
export const bodyOf = (files: readonly { readonly key: string; readonly body: unknown }[], key: string): string => {
  const found = files.find((file) => file.key === key);
  if (found === undefined) throw new Error(`no file ${key}; there are ${files.map((file) => file.key).join(', ')}`);
  return String(found.body);
};
