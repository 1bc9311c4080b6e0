import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { indeedFeed } from '#functions/ads/job-boards/feeds/indeed-feed.ts';
import { categoryOf, cityOf } from '#functions/ads/job-boards/feeds/job-words.ts';
import { literalHtml } from '#functions/ads/job-boards/feeds/literal-html.ts';
import { adHtml } from '#functions/ads/vacancies/ad-html.ts';
import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { writableText } from '#functions/ads/vacancies/writable-text.ts';
import { aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const day = Temporal.PlainDate.from('2026-11-24');
const publisher = {
  name: 'Nordhamns stad',
  url: 'https://jobba.nordhamn.example',
  companyId: '5515715',
  built: '2026-11-24T08:00:00Z',
};
const jobOf = (vacancy: Vacancy) => ({
  vacancy,
  url: `https://jobba.nordhamn.example/jobb/${vacancy.id}`,
  block: null,
  category: categoryOf(vacancy, taxonomy()),
  city: cityOf(vacancy, taxonomy()),
  company: 'Nordhamns stad',
});
const feedOn = (when: Temporal.PlainDate, ...vacancies: readonly Vacancy[]) =>
  [...indeedFeed(publisher, vacancies.map(jobOf), when).pieces].join('');
const feed = (...vacancies: readonly Vacancy[]) => feedOn(day, ...vacancies);

const parser = new XMLParser({
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'job',
});
type Job = Readonly<Record<string, string>>;
const jobsIn = (xml: string): readonly Job[] => parser.parse(xml).source.job ?? [];

/** Reads a leaf by hand, as a second opinion: nothing but whole CDATA sections may stand in it. */
const leaf = (xml: string, name: string): string => {
  const inner = new RegExp(`<${name}>([\\s\\S]*?]]>)</${name}>`).exec(xml)?.[1] ?? '';
  expect(inner).toMatch(/^(?:<!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]>)*$/);
  return [...inner.matchAll(/<!\[CDATA\[((?:(?!\]\]>)[\s\S])*)\]\]>/g)].map((section) => section[1]).join('');
};

describe('the Indeed feed', () => {
  test('holds every open vacancy with all that is known of it', () => {
    const xml = feed(
      aVacancy({ salary: { text: 'Individuell', min: 34500, max: 40500, currency: 'SEK', unit: 'month' } }),
      aVacancy({ id: 'stangd', closes: '2026-11-23' }),
      aVacancy({ id: 'kommande', published: '2026-11-25' }),
    );
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<source><publisher>')).toBe(true);
    expect(parser.parse(xml).source).toMatchObject({
      publisher: 'Nordhamns stad',
      publisherurl: 'https://jobba.nordhamn.example',
      lastBuildDate: '2026-10-01',
    });
    expect(jobsIn(xml)).toEqual([
      {
        title: 'Förskollärare till Solrosen',
        date: '2026-10-01',
        referencenumber: 'forskollarare-solrosen',
        requisitionid: 'forskollarare-solrosen',
        url: 'https://jobba.nordhamn.example/jobb/forskollarare-solrosen',
        company: 'Nordhamns stad',
        city: 'Nordhamn',
        country: 'SE',
        postalcode: '41061',
        streetaddress: 'Skogsbrynet 3',
        description: '<p>Vi söker två förskollärare.</p>',
        salary: '34500 - 40500 SEK per month',
        jobtype: 'fulltime',
        category: 'Förskollärare',
        expirationdate: '2026-12-13',
      },
    ]);
  });

  test('says nothing about what is unknown', () => {
    const place = { name: null, street: null, postalCode: null, city: null, municipality: null };
    const xml = feed(aVacancy({ place, occupation: null, employmentType: 'summer', extent: 'part-time' }));
    const [job] = jobsIn(xml);
    for (const name of ['city', 'postalcode', 'streetaddress', 'salary', 'category'])
      expect(job).not.toHaveProperty(name);
    expect(job?.['jobtype']).toBe('parttime, temporary');
  });

  test('is a valid feed of none when nothing is open', () => {
    const xml = feed();
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(jobsIn(xml)).toEqual([]);
  });

  test('is the same, byte for byte, on another day and in another order', () => {
    const [a, b] = [aVacancy({ id: 'a' }), aVacancy({ id: 'b', published: '2026-11-01' })];
    expect(feedOn(day.add({ days: 3 }), b, a)).toBe(feed(a, b));
  });

  test('brings every text through, however hostile', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom(']]>', '<![CDATA[', ']]', '>', '&amp;', '</job>', '<!--', '\u0000', '\ud800', '😀', 'åäö'),
        ),
        { maxLength: 8 },
      )
      .map((parts) => `${parts.join('')}.`);
    fc.assert(
      fc.property(text, text, (title, html) => {
        const vacancy = aVacancy({ title, html: adHtml(html) ?? '' });
        const xml = feed(vacancy, aVacancy({ id: 'z' }));
        expect(XMLValidator.validate(xml)).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 forbids are what is looked for.
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(xml.isWellFormed()).toBe(true);
        expect(leaf(xml, 'title')).toBe(writableText(title));
        expect(leaf(xml, 'description')).toBe(literalHtml(vacancy.html));
        expect(jobsIn(xml)).toHaveLength(2);
      }),
      { numRuns: 500 },
    );
  });
});
