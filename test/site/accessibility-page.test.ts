import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessibilityPage } from '#functions/site/accessibility-page.ts';
import { Accessibility, conformanceOf } from '#functions/story/organisation/accessibility.ts';
import { brand } from '#test/site/builders.ts';

const assessed = {
  on: '2026-11-01',
  by: { sv: 'webbgruppen', en: 'the web team' },
  how: { sv: 'Vi har prövat varje sida själva.', en: 'We have tried each page ourselves.' },
};
const film = {
  what: { sv: 'En film saknar text.', en: 'A film lacks captions.' },
  why: { sv: 'Den textas i januari.', en: 'It gets them in January.' },
};
const map = { what: { sv: 'Kartan.', en: 'The map.' }, why: { sv: 'Den är för stor.', en: 'It is too large.' } };
const archive = { what: { sv: 'Arkivet.', en: 'The archive.' }, why: { sv: 'Från 2015.', en: 'From 2015.' } };

const whole = Accessibility.parse({
  contact: { mail: 'tillganglig@nordhamn.example', phone: '031-390 60 00' },
  assessed,
  shortcomings: [film, { ...map, kind: 'burden' }, { ...archive, kind: 'outside' }],
  updated: '2026-11-12',
});

/** What Digg's list asks for, one row a row of docs/reference/law.md#accessibility, and where the page says it. */
const asked: readonly (readonly [string, RegExp, RegExp])[] = [
  ['who the public body is', /Nordhamns stad står bakom/, /City of Nordhamn is responsible/],
  ['what the site is called', /Berättelser och lediga jobb, jobba\.nordhamn/, /Stories and open jobs, jobba\.nordhamn/],
  ['how far it follows the act', /är delvis förenlig med lagen/, /is partially compliant/],
  ['everything that is not accessible', /En film saknar text\. Den textas/, /A film lacks captions\. It gets/],
  ['when that was assessed', /gjordes <time datetime="2026-11-01">/, /made on <time datetime="2026-11-01">/],
  [
    'when the statement was last updated',
    /senast <time datetime="2026-11-12">/,
    /updated on <time datetime="2026-11-12">/,
  ],
  ['how it was assessed', /Vi har prövat varje sida själva\..*av webbgruppen/, /tried each page.*by the web team/],
  ['a way to send word', /mailto:tillganglig@.*tel:0313906000/, /mailto:tillganglig@.*tel:0313906000/],
  ['own report form', /https:\/\/www\.digg\.se\/tdosanmalan/, /https:\/\/www\.digg\.se\/tdosanmalan/],
  ['a disproportionate burden', /12 §.*Kartan\. Den är för stor\./s, /12 §.*The map\. It is too large\./s],
  ['what the act does not cover', /9 §.*Arkivet\. Från 2015\./s, /9 §.*The archive\. From 2015\./s],
];

describe('the accessibility statement', () => {
  const law = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'reference', 'law.md'), 'utf8');
  const rows = [...law.matchAll(/^\d+\. (.*)$/gm)].map(([, row]) => row ?? '');

  it('is held against each row of the list', () => {
    expect(rows).toHaveLength(asked.length);
    for (const [index, [row]] of asked.entries()) expect(rows[index]).toContain(row);
  });

  it.each(asked)('tells %s', (_, sv, en) => {
    const speaks = brand({ accessibility: whole });
    expect(accessibilityPage(speaks, 'sv')).toMatch(sv);
    expect(accessibilityPage(speaks, 'en')).toMatch(en);
  });

  it('claims nothing before a person has assessed the site', () => {
    const page = accessibilityPage(brand(), 'sv');
    expect(page).toContain('Ingen har ännu bedömt webbplatsen');
    expect(page).not.toMatch(/Vi känner inte till några brister|förenlig med/);
  });

  it('says so when there is nothing to except, and sends questions where the other questions go', () => {
    const speaks = brand({
      contact: { mail: 'fraga@nordhamn.example' },
      accessibility: Accessibility.parse({ assessed }),
    });
    const page = accessibilityPage(speaks, 'sv');
    for (const part of ['helt förenlig', 'Vi känner inte till några brister.', 'omfattas av lagen (9 §)', '(12 §)'])
      expect(page).toContain(part);
    expect(page.match(/mailto:fraga@nordhamn\.example/g)).toHaveLength(2);
  });

  it.each([
    ['before an assessment', { shortcomings: [film] }, null],
    ['with nothing listed', { assessed }, 'fully'],
    ['with what the act does not cover', { assessed, shortcomings: [{ ...archive, kind: 'outside' }] }, 'fully'],
    ['with an exception', { assessed, shortcomings: [{ ...map, kind: 'burden' }] }, 'partly'],
    ['with a fault', { assessed, shortcomings: [film] }, 'partly'],
    ['that a person says fails on the whole', { assessed: { ...assessed, conforms: 'not' } }, 'not'],
  ] as const)('%s follows the act: %s', (_, written, conforms) => {
    expect(conformanceOf(Accessibility.parse(written))).toBe(conforms);
  });

  it.each([
    [{ contact: {} }],
    [{ contact: { phone: 'ring oss' } }],
    [{ assessed: { ...assessed, on: '2026-02-30' } }],
    [{ shortcomings: [{ what: film.what }] }],
  ])('is not made of %j', (written) => {
    expect(Accessibility.safeParse(written).success).toBe(false);
  });
});
