import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { boardFeeds } from '#functions/ads/job-boards/feeds/board-feeds.ts';
import type { BoardFeed, FeedJob } from '#functions/ads/job-boards/feeds/feed-job.ts';
import { categoryOf, cityOf } from '#functions/ads/job-boards/feeds/job-words.ts';
import { adHtml } from '#functions/ads/vacancies/ad-html.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const day = Temporal.PlainDate.from('2026-11-24');
const publisher = {
  name: 'Nordhamns stad',
  url: 'https://jobba.nordhamn.example',
  companyId: '5515715',
  built: '2026-11-24T08:00:00Z',
};
const long = `<p>${'Vi söker dig som vill lära barn att undra. '.repeat(4)}</p>`;
const block = storyBlock({
  story: 'elsa',
  person: { name: 'Elsa', role: 'förskollärare' },
  text: 'Vi bestämmer veckan tillsammans.',
  link: 'https://jobba.nordhamn.example/berattelser/elsa/?utm_source=job-ads&utm_medium=jobad',
  language: 'sv',
});
const young = { html: long, published: '2026-11-10' };
const jobOf = (about: Partial<Vacancy>, with_: string | null = null): FeedJob => {
  const vacancy = aVacancy({ ...young, ...about });
  return {
    vacancy,
    block: with_,
    url: `https://jobba.nordhamn.example/jobb/${vacancy.id}/`,
    category: categoryOf(vacancy, taxonomy()),
    city: cityOf(vacancy, taxonomy()),
    company: 'Nordhamns stad',
  };
};

const schemaOf = (board: string): string => readFileSync(new URL(`./schemas/${board}.xsd`, import.meta.url), 'utf8');

/** libxml2 as a second reader, which shares no code with the writer. */
const faultsOf = async (board: string, { pieces }: Pick<BoardFeed, 'pieces'>): Promise<readonly string[]> => {
  const read = await validateXML({
    xml: [{ fileName: `${board}.xml`, contents: [...pieces].join('') }],
    schema: [{ fileName: `${board}.xsd`, contents: schemaOf(board) }],
  });
  return read.errors.map(({ message }) => message);
};
const parser = new XMLParser({ processEntities: false, parseTagValue: false, isArray: (name) => name === 'job' });
const xmlOf = ({ pieces }: BoardFeed): string => [...pieces].join('');
const jobsIn = (feed: BoardFeed): readonly Readonly<Record<string, string>>[] => {
  const document = parser.parse(xmlOf(feed));
  return (document.source ?? document.jobs)?.job ?? [];
};

describe.each(Object.entries(boardFeeds))('the feed of %s', (board, write) => {
  const feed = (...jobs: readonly FeedJob[]) => write(publisher, jobs, day);

  it('follows its schema with everything that can be known of an ad, and with the least', async () => {
    const nowhere = { name: null, street: null, postalCode: null, city: null, municipality: '1480' };
    const salary = { text: 'Individuell', min: 34500, max: 40500, currency: 'SEK', unit: 'month' } as const;
    const all = feed(
      jobOf({ salary }, block),
      jobOf({ id: 'minst', occupation: null, place: nowhere, extent: 'part-time', employmentType: 'summer' }),
      jobOf({ id: 'ord', salary: { text: 'Enligt avtal', currency: 'SEK', unit: 'month' } }),
    );
    expect(await faultsOf(board, all)).toEqual([]);
    expect(all).toMatchObject({ jobs: 3, left: [] });
    expect(await faultsOf(board, feed())).toEqual([]);
  });

  it('is held to its schema: an ad without an address would be seen', async () => {
    const broken = xmlOf(feed(jobOf({}))).replaceAll('https://jobba.nordhamn.example/jobb/', '');
    expect(await faultsOf(board, { pieces: [broken] })).not.toEqual([]);
  });

  it('holds the open ads alone, whatever order they come in and on whatever day', () => {
    const jobs = [jobOf({ id: 'b' }), jobOf({ id: 'a' }), jobOf({ id: 'stangd', closes: '2026-11-23' })];
    expect(xmlOf(feed(...jobs))).toBe(xmlOf(feed(...jobs.toReversed())));
    expect(xmlOf(write(publisher, jobs, day.add({ days: 2 })))).toBe(xmlOf(feed(...jobs)));
    expect(jobsIn(feed(...jobs))).toHaveLength(2);
  });

  it('tells the story in the ad, with a link that says where it was read', () => {
    const xml = xmlOf(feed(jobOf({}, block)));
    expect(xml).toContain('Möt Elsa, förskollärare');
    expect(xml).toMatch(new RegExp(`utm_source=${board}&(amp;)?utm_medium=jobad`));
    expect(xml).not.toContain('vardag:story');
    expect(xmlOf(feed(jobOf({})))).not.toContain('Elsa');
  });

  it('stays well-formed and keeps every ad apart, however hostile the texts are', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(']]>', '<![CDATA[', '&amp;', '</job>', '<!--', '\u0000', '\ud800', '😀', 'åäö', '__proto__'),
    );
    const text = fc.array(part, { maxLength: 8 }).map((parts) => `${parts.join('')}.`);
    fc.assert(
      fc.property(text, text, (title, html) => {
        const written = feed(jobOf({ title, html: `${adHtml(html) ?? ''}${long}` }), jobOf({ id: 'z' }));
        expect(XMLValidator.validate(xmlOf(written))).toBe(true);
        expect(jobsIn(written)).toHaveLength(2);
      }),
    );
  });
});

describe('what a board does not take is left out, and told', () => {
  it.each([
    ['jooble', { published: '2026-10-10' }, 'too-old'],
    ['adzuna', { html: '<p>Kort.</p>' }, 'text-too-short'],
    ['linkedin-jobs', { html: '<p>Kort.</p>' }, 'text-too-short'],
    ['linkedin-jobs', { html: `<p>${'a'.repeat(25_001)}</p>` }, 'text-too-long'],
    ['linkedin-jobs', { title: 'x'.repeat(201) }, 'title-too-long'],
    [
      'linkedin-jobs',
      { place: { name: null, street: null, postalCode: null, city: null, municipality: null } },
      'no-place',
    ],
  ] as const)('%s: %j is %s', (board, about, reason) => {
    const feed = boardFeeds[board]?.(publisher, [jobOf({ id: 'x', ...about }), jobOf({ id: 'y' })], day);
    expect(feed?.left).toEqual([{ vacancy: 'x', reason }]);
    expect(feed?.jobs).toBe(1);
  });

  it('takes a job at Jooble for as long as it is young', () => {
    expect(boardFeeds.jooble(publisher, [jobOf({ published: '2026-10-11' })], day)).toMatchObject({
      jobs: 1,
      left: [],
    });
  });

  it('keeps long ids of LinkedIn apart', async () => {
    const ids = ['a', 'b'].map((end) => `${'forskollarare-'.repeat(4)}${end}`);
    const feed = boardFeeds['linkedin-jobs']?.(
      publisher,
      ids.map((id) => jobOf({ id })),
      day,
    );
    expect(feed === undefined ? [] : await faultsOf('linkedin-jobs', feed)).toEqual([]);
    expect(feed?.jobs).toBe(2);
  });
});
