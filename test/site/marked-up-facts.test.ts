import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { dayOf, dayText } from '#functions/site/day-text.ts';
import { jobPage } from '#functions/site/job-page.ts';
import { storyPage } from '#functions/site/story-page.ts';
import { brand, card, storyInput, vacancy } from '#test/site/builders.ts';

type Leaf = readonly [path: string, value: string | number | boolean];
type Seen = { readonly text: string; readonly pictures: readonly string[]; readonly links: readonly string[] };
/** How people find a marked-up fact on its page. */
type Shown = (value: string, seen: Seen) => boolean;

const reader = unified().use(rehypeParse);
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && ['head', 'script', 'style', 'template'].includes(node.tagName)) return '';
  return `${node.children.map(textOf).join('')} `;
};
const attributes = (node: Nodes, tagName: string, name: string): readonly string[] => {
  if (!('children' in node)) return [];
  const own = node.type === 'element' && node.tagName === tagName ? [String(node.properties[name])] : [];
  return [...own, ...node.children.flatMap((child) => attributes(child, tagName, name))];
};
const seenIn = (page: string): Seen => {
  const tree = reader.parse(page);
  return {
    text: plain(textOf(tree)),
    pictures: attributes(tree, 'img', 'src'),
    links: attributes(tree, 'a', 'href'),
  };
};

const leaves = (value: unknown, path = ''): readonly Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, path));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leaves(one, path === '' ? key : `${path}.${key}`));
  return [[path, value as Leaf[1]]];
};
const markedUp = (page: string): readonly Leaf[] =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    .flatMap(([, json]) => leaves(JSON.parse(json ?? '')))
    .filter(([path]) => !/(?:^|\.)@(?:type|context)$/.test(path));

const inWords: Shown = (value, { text }) => text.includes(plain(value));
/** The address of the page itself, and the employer's home: links, not facts. */
const isAddress: Shown = (value) => value.startsWith(brand().site);
const asMarkup: Shown = (value, { text }) => text.includes(plain(textOf(reader.parse(value))));
const oneOf =
  (said: Readonly<Record<string, RegExp>>): Shown =>
  (value, { text }) =>
    said[value]?.test(text) ?? false;
/** Thousands are set apart on the page. */
const asNumber: Shown = (value, { text }) => text.replace(/(?<=\d)[ ,](?=\d{3})/g, '').includes(value);

const shownOnJob = (language: Vacancy['language']): Readonly<Record<string, Shown>> => ({
  title: inWords,
  description: asMarkup,
  url: isAddress,
  datePosted: (value, seen) => inWords(dayText(value, language), seen),
  validThrough: (value, seen) => inWords(dayText(value.slice(0, 10), language), seen),
  employmentType: oneOf({
    FULL_TIME: /heltid|full time/,
    PART_TIME: /deltid|part time/,
    TEMPORARY: /Tidsbegränsad anställning|Sommarjobb|Temporary|Summer job/,
    PER_DIEM: /Timanställning vid behov|On demand, by the hour/,
  }),
  totalJobOpenings: (value, { text }) => new RegExp(`(?:Antal tjänster|Positions) ${value}(?!\\d)`).test(text),
  // One leaves the site to apply: the button leads to another address.
  directApply: (value, { links }) => value === 'false' && links.includes(vacancy().applyUrl),
  'identifier.name': inWords,
  'identifier.value': inWords,
  'hiringOrganization.name': inWords,
  'hiringOrganization.sameAs': isAddress,
  'jobLocation.address.streetAddress': inWords,
  'jobLocation.address.postalCode': (value, { text }) => text.replaceAll(' ', '').includes(value.replaceAll(' ', '')),
  'jobLocation.address.addressLocality': inWords,
  'jobLocation.address.addressCountry': oneOf({ SE: /Sverige|Sweden/ }),
  'baseSalary.currency': (value, { text }) => text.includes(value) || (value === 'SEK' && / kr /.test(text)),
  'baseSalary.value.unitText': oneOf({
    HOUR: /i timmen|an hour/,
    DAY: /om dagen|a day/,
    WEEK: /i veckan|a week/,
    MONTH: /i månaden|a month/,
    YEAR: /om året|a year/,
  }),
  'baseSalary.value.minValue': asNumber,
  'baseSalary.value.maxValue': asNumber,
});

const shownOnStory: Readonly<Record<string, Shown>> = {
  headline: inWords,
  // The opening of the text, which may be cut with an ellipsis.
  description: (value, seen) => inWords(value.replace(/…$/, ''), seen),
  inLanguage: (value) => value === 'sv',
  datePublished: (value, seen) => inWords(dayText(dayOf(value), 'sv'), seen),
  dateModified: (value, seen) => inWords(dayText(dayOf(value), 'sv'), seen),
  mainEntityOfPage: isAddress,
  'author.name': inWords,
  'author.url': isAddress,
  'publisher.name': inWords,
  'publisher.url': isAddress,
  image: (value, { pictures }) => pictures.some((src) => value.includes(`/${src.split('/').at(-1)?.split('-')[0]}-`)),
};

const hidden = (page: string, shown: Readonly<Record<string, Shown>>): readonly Leaf[] => {
  const seen = seenIn(page);
  return markedUp(page).filter(([path, value]) => !(shown[path]?.(String(value), seen) ?? false));
};

const job = (over: Partial<Vacancy>): string =>
  jobPage({
    brand: brand(),
    vacancy: vacancy(over),
    unitName: null,
    occupationName: null,
    block: null,
    blockCard: null,
    relatedStories: [],
    today: '2026-11-25',
  });

const line = fc.stringMatching(/^[A-Za-zÅÄÖåäö&<>"' -]{1,30}$/).filter((text) => text.trim() !== '');
const pay = fc.option(fc.integer({ min: 100, max: 2_000_000 }), { nil: undefined });
const someVacancy: fc.Arbitrary<Partial<Vacancy>> = fc.record({
  title: line,
  language: fc.constantFrom('sv', 'en'),
  employmentType: fc.constantFrom('permanent', 'temporary', 'on-demand', 'summer'),
  extent: fc.constantFrom('full-time', 'part-time'),
  openings: fc.integer({ min: 1, max: 40 }),
  html: line.map((text) => `<h2>Om jobbet</h2><p>${text.replace(/[&<>]/g, '')} och kollegor</p>`),
  published: fc.constantFrom('2026-01-31', '2026-10-01', '2026-11-25'),
  closes: fc.constantFrom('2026-11-25', '2026-12-31', '2027-02-28'),
  salary: fc
    .record({
      text: line,
      currency: fc.constantFrom('SEK', 'EUR'),
      unit: fc.constantFrom('hour', 'day', 'week', 'month', 'year'),
      min: pay,
      max: pay,
    })
    .map(({ min, max, ...rest }) => ({
      ...rest,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    })),
  place: fc.record({
    name: fc.option(line),
    street: fc.option(line),
    postalCode: fc.option(fc.constantFrom('11122', '111 22')),
    city: fc.option(line),
    municipality: fc.constant('1480'),
  }),
});

describe('what is marked up for machines', () => {
  it('is said to people on every job page', () => {
    fc.assert(
      fc.property(someVacancy, (over) => {
        const page = job(over);
        expect(markedUp(page).length).toBeGreaterThan(10);
        expect(hidden(page, shownOnJob(over.language ?? 'sv'))).toEqual([]);
      }),
    );
  });

  it('is said to people on a story page, changed or not', () => {
    const story = { ...storyInput().story, html: `<p>${card().ingress}</p>` };
    expect(hidden(storyPage(storyInput({ story })), shownOnStory)).toEqual([]);
    const changed = card({ modified: '2026-12-02T08:00:00Z' });
    expect(hidden(storyPage(storyInput({ story, card: changed })), shownOnStory)).toEqual([]);
  });

  it('is missed when the page leaves it out, or marks up something that nobody has shown yet', () => {
    const page = job({});
    expect(hidden(page.replaceAll('Skogsvägen 3</', '</').replaceAll('Skogsvägen 3,', ''), shownOnJob('sv'))).toEqual([
      ['jobLocation.address.streetAddress', 'Skogsvägen 3'],
    ]);
    const unknown = page.replace('"directApply":', '"industry":"skola","directApply":');
    expect(hidden(unknown, shownOnJob('sv'))).toEqual([['industry', 'skola']]);
  });
});
