import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayOf, dayText, endOfDay } from '#functions/site/day-text.ts';
import { headingOrder } from '#functions/site/heading-order.ts';
import { accessibilityPath, homePath, indexPath } from '#functions/site/index-paths.ts';
import { ingress } from '#functions/site/ingress.ts';
import { absolute, pictureKey, relative } from '#functions/site/page-paths.ts';
import { salaryText } from '#functions/site/salary-text.ts';
import { sentenceCase } from '#functions/site/sentence-case.ts';
import { brand } from '#test/site/builders.ts';

describe('paths', () => {
  it.each([
    ['', '', './'],
    ['', 'assets/style.css', 'assets/style.css'],
    ['stories/a/', 'assets/style.css', '../../assets/style.css'],
    ['stories/a/', 'stories/a/1-og.jpg', '1-og.jpg'],
    ['stories/a/', 'stories/b/', '../b/'],
    ['stories/a/', 'stories/a/', './'],
    ['en/', '', '../'],
    ['yrken/2343/', 'yrken/2343/sida/2/', 'sida/2/'],
    ['', 'stories/åsas dag/', 'stories/%C3%A5sas%20dag/'],
  ])('from %j to %j is %j', (from, to, link) => {
    expect(relative(from, to)).toBe(link);
  });

  it('relative links resolve as a browser resolves them, under any base', () => {
    const folders = fc
      .array(
        fc.string({ minLength: 1 }).filter((part) => !/[/]|^\.{1,2}$/.test(part) && part.isWellFormed()),
        {
          maxLength: 4,
        },
      )
      .map((parts) => parts.map((part) => `${part}/`).join(''));
    fc.assert(
      fc.property(folders, folders, (from, to) => {
        const base = new URL(absolute('https://x.example/site', from));
        expect(new URL(relative(from, to), base).href).toBe(new URL(absolute('https://x.example/site', to)).href);
      }),
    );
  });

  it('names pictures by story, place and variant', () => {
    expect(pictureKey('a', 0, 'page-960', 'image/jpeg')).toBe('stories/a/1-page-960.jpg');
    expect(pictureKey('a', 1, 'page-960-webp', 'image/webp')).toBe('stories/a/2-page-960.webp');
  });

  it('puts the default language at the root and the other in a folder, in its own words', () => {
    const english = brand({ languages: ['en', 'sv'] });
    expect([homePath(brand(), 'sv'), homePath(brand(), 'en'), homePath(english, 'sv')]).toEqual(['', 'en/', 'sv/']);
    expect(accessibilityPath(brand(), 'sv')).toBe('tillganglighet/');
    expect(accessibilityPath(brand(), 'en')).toBe('en/accessibility/');
    expect(indexPath(brand(), 'en', { kind: 'value', id: 'delaktighet' }, 2)).toBe('en/values/delaktighet/page/2/');
  });
});

describe('days', () => {
  it.each([
    ['2026-11-24', 'tis 24 nov 2026', 'Tue 24 Nov 2026'],
    ['2027-03-04', 'tors 4 mars 2027', 'Thu 4 Mar 2027'],
  ])('%s is written as people write it', (date, sv, en) => {
    expect([dayText(date, 'sv'), dayText(date, 'en')]).toEqual([sv, en]);
  });

  it('are the same however many others were written between', () => {
    const first = Temporal.PlainDate.from('2026-11-24');
    for (let days = 0; days < 4_100; days += 1) dayText(first.add({ days }).toString(), 'sv');
    expect([dayText('2026-11-24', 'sv'), dayText('2026-11-24', 'en')]).toEqual(['tis 24 nov 2026', 'Tue 24 Nov 2026']);
    expect(dayText('2038-02-14', 'sv')).toBe('sön 14 feb 2038');
  });

  it('are days in Stockholm', () => {
    expect(dayOf('2026-11-24T23:30:00Z')).toBe('2026-11-25');
    expect(endOfDay('2026-12-31')).toBe('2026-12-31T23:59:59+01:00');
    expect(endOfDay('2026-07-31')).toBe('2026-07-31T23:59:59+02:00');
  });
});

describe('headings of a body', () => {
  it.each([
    ['<h1>A</h1><h2>B</h2>', '<h2>A</h2><h3>B</h3>'],
    ['<h3 id="x">A</h3><h6>B</h6><h3>C</h3>', '<h2 id="x">A</h2><h3>B</h3><h2>C</h2>'],
    ['<h4>A</h4><h2>B</h2>', '<h2>A</h2><h2>B</h2>'],
    ['<hr><p>no headings</p>', '<hr><p>no headings</p>'],
  ])('%s becomes %s', (given, shown) => {
    expect(headingOrder(given, 2)).toBe(shown);
  });

  it('never skip a level', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }), (levels) => {
        const shown = headingOrder(levels.map((level) => `<h${level}>x</h${level}>`).join(''), 2);
        const found = [...shown.matchAll(/<h(\d)>x<\/h(\d)>/g)].map(([, open, close]) => [Number(open), Number(close)]);
        expect(found).toHaveLength(levels.length);
        found.reduce((before, [open = 0, close]) => {
          expect(open).toBe(close);
          expect(open).toBeGreaterThanOrEqual(2);
          expect(open).toBeLessThanOrEqual(before + 1);
          return open;
        }, 1);
      }),
    );
  });
});

describe('words', () => {
  it('cuts an ingress between words at 200 characters', () => {
    expect(ingress('Kort  text\n\ntill kort.')).toBe('Kort text till kort.');
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'grapheme' }), (text) => {
        const cut = ingress(text);
        expect(cut.length).toBeLessThanOrEqual(200);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
    expect(ingress('ord och '.repeat(60))).toMatch(/ (ord|och)…$/);
  });

  it('says a salary with its unit', () => {
    const salary = { text: 'Individuell lön', min: 33000, max: 39000, currency: 'SEK', unit: 'month' } as const;
    expect(salaryText(salary, 'sv')).toBe('Individuell lön, 33\u202f000–39\u202f000\u00a0kr i månaden');
    expect(salaryText(salary, 'en')).toBe('Individuell lön, 33,000–39,000\u00a0SEK a month');
    expect(salaryText({ text: 'Timlön', min: 150.5, currency: 'SEK', unit: 'hour' }, 'sv')).toBe(
      'Timlön, från 150,5\u00a0kr i timmen',
    );
    expect(salaryText({ text: 'Pay', max: 200, currency: 'EUR', unit: 'day' }, 'en')).toBe(
      'Pay, up to 200\u00a0EUR a day',
    );
    expect(salaryText({ text: 'Fast lön', min: 30000, max: 30000, currency: 'SEK', unit: 'month' }, 'sv')).toBe(
      'Fast lön, 30\u202f000\u00a0kr i månaden',
    );
    expect(salaryText({ text: 'Enligt avtal', currency: 'SEK', unit: 'month' }, 'sv')).toBe('Enligt avtal');
    expect(salaryText(undefined, 'sv')).toBeNull();
  });

  it('starts a name with a capital', () => {
    expect([sentenceCase('ämneslärare'), sentenceCase('')]).toEqual(['Ämneslärare', '']);
  });
});
