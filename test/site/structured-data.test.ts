import Validator from '@adobe/structured-data-validator';
import { describe, expect, it } from 'vitest';
import { jobPage } from '#functions/site/job-page.ts';
import { siteFiles } from '#functions/site/site-files.ts';
import { storyPage } from '#functions/site/story-page.ts';
import { brand, card, site, storyInput, vacancy } from '#test/site/builders.ts';

type Data = Record<string, unknown> & { '@type': string };

const dataOf = (page: string): readonly Data[] =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? '') as Data,
  );

const errorsOf = async (data: readonly Data[]) => {
  const issues = await new Validator().validate({
    jsonld: Object.groupBy(structuredClone(data) as Data[], (one) => one['@type']),
    microdata: {},
    rdfa: {},
    errors: [],
  });
  return issues.filter((issue) => issue.severity === 'ERROR');
};

const job = (over: Parameters<typeof vacancy>[0] = {}) =>
  jobPage({
    brand: brand(),
    vacancy: vacancy(over),
    unitName: 'Förskolan Solrosen',
    occupationName: 'förskollärare',
    block: '<!-- vardag -->\n<p>Möt Elsa &amp; co</p>\n<!-- /vardag -->',
    blockCard: null,
    relatedStories: [card()],
    today: '2026-11-25',
  });

const words = (page: string): string =>
  page
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a story page', () => {
  it('is an Article and nothing else', async () => {
    const data = dataOf(storyPage(storyInput()));
    expect(await errorsOf(data)).toEqual([]);
    expect(data).toMatchObject([
      {
        '@type': 'Article',
        headline: 'Vi bestämmer veckan tillsammans',
        inLanguage: 'sv',
        datePublished: '2026-11-24T08:00:00Z',
        image: ['https://jobba.nordhamn.example/stories/elsas-vecka/1-og.jpg'],
        author: { '@type': 'Organization', name: 'Nordhamns stad' },
      },
    ]);
  });
});

describe('a job page', () => {
  it('is a JobPosting with all that Google asks for', async () => {
    const data = dataOf(job());
    expect(await errorsOf(data)).toEqual([]);
    expect(data).toMatchObject([
      {
        '@type': 'JobPosting',
        title: 'Förskollärare till Solrosen',
        description: vacancy().html,
        datePosted: '2026-10-01',
        validThrough: '2026-12-31T23:59:59+01:00',
        employmentType: ['FULL_TIME'],
        directApply: false,
        identifier: { value: 'forskollarare-solrosen' },
        hiringOrganization: { name: 'Nordhamns stad' },
        jobLocation: { address: { addressCountry: 'SE', postalCode: '11122', addressLocality: 'Nordhamn' } },
        baseSalary: { currency: 'SEK', value: { minValue: 33000, maxValue: 39000, unitText: 'MONTH' } },
      },
    ]);
  });

  it('has each of several towns by itself, in the data and before people', async () => {
    const otherTowns = [
      { city: 'Halmstad', municipality: '1380' },
      { city: 'Varberg', municipality: '1383' },
    ];
    const data = dataOf(job({ otherTowns }));
    const [posting] = data as readonly [Data & { readonly jobLocation: readonly unknown[] }];
    // The validator looks at one place, though several may be told.
    for (const jobLocation of posting.jobLocation)
      expect(await errorsOf([{ ...posting, jobLocation } as unknown as Data])).toEqual([]);
    const places = ['Nordhamn', 'Halmstad', 'Varberg'].map((addressLocality) => ({ address: { addressLocality } }));
    expect(data).toMatchObject([{ jobLocation: places }]);
    for (const town of ['Halmstad, Sverige', 'Varberg, Sverige']) expect(words(job({ otherTowns }))).toContain(town);
  });

  it('is judged by a validator that sees a missing country and employer', async () => {
    const [posting] = dataOf(job());
    const broken = { ...posting, hiringOrganization: undefined, jobLocation: { '@type': 'Place' } } as unknown as Data;
    expect((await errorsOf([broken])).length).toBeGreaterThanOrEqual(2);
  });

  it('says every marked-up fact to people too', () => {
    const seen = words(job());
    for (const fact of [
      'Förskollärare till Solrosen',
      'Du planerar veckan tillsammans med barn och kollegor.',
      'tors 1 okt 2026',
      'tors 31 dec 2026',
      'Tillsvidareanställning, heltid',
      'Nordhamns stad',
      'Skogsvägen 3, 111\u00a022 Nordhamn, Sverige'.replace(/\s/g, ' '),
      '33 000–39 000 kr i månaden',
      'forskollarare-solrosen',
    ])
      expect(seen).toContain(fact);
  });

  it.each([
    ['temporary', 'part-time', ['PART_TIME', 'TEMPORARY']],
    ['summer', 'full-time', ['FULL_TIME', 'TEMPORARY']],
    ['on-demand', 'full-time', ['PER_DIEM']],
  ] as const)('knows the type of a %s %s job', (employmentType, extent, types) => {
    expect(dataOf(job({ employmentType, extent }))[0]).toMatchObject({ employmentType: types });
  });

  it('leaves out a salary that nobody knows', async () => {
    const { salary: _, ...rest } = vacancy();
    const page = jobPage({
      brand: brand(),
      vacancy: rest,
      unitName: null,
      occupationName: null,
      block: null,
      blockCard: null,
      relatedStories: [],
      today: '2026-11-25',
    });
    expect(dataOf(page)[0]).not.toHaveProperty('baseSalary');
    expect(await errorsOf(dataOf(page))).toEqual([]);
  });

  it('is open through its last day, and no JobPosting after', () => {
    expect(dataOf(job({ closes: '2026-11-25' }))).toHaveLength(1);
    const late = job({ closes: '2026-11-24' });
    expect(dataOf(late)).toEqual([]);
    expect(late).toContain('Ansökningstiden har gått ut.');
    expect(late).toContain('<meta name="robots" content="noindex">');
    expect(late).not.toContain(vacancy().applyUrl);
  });

  it('says no more of the place than is known, but always the country', async () => {
    const place = { name: null, street: null, postalCode: null, city: null, municipality: null };
    const page = job({ place, contacts: [] });
    expect(dataOf(page)[0]).toMatchObject({
      jobLocation: { address: { '@type': 'PostalAddress', addressCountry: 'SE' } },
    });
    expect(await errorsOf(dataOf(page))).toEqual([]);
    expect(words(page)).toContain('Adress Sverige');
    expect(words(page)).not.toContain('Har du frågor?');
  });

  it('holds the story block as it was given', () => {
    expect(job()).toContain('<!-- vardag -->\n<p>Möt Elsa &amp; co</p>\n<!-- /vardag -->');
  });
});

it('no index or list carries structured data', () => {
  const lists = siteFiles(site()).filter(
    (file) => file.key.endsWith('.html') && !/^jobs\/./.test(file.key.replace('jobs/index.html', '')),
  );
  expect(lists.length).toBeGreaterThan(8);
  for (const file of lists) expect([file.key, dataOf(String(file.body))]).toEqual([file.key, []]);
});
