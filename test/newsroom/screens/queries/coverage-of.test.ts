import { describe, expect, it } from 'vitest';
import { agreementOf } from '#functions/newsroom/digests/agreement-of.ts';
import { coverageOf } from '#functions/newsroom/screens/queries/coverage-of.ts';
import { coverageCsv, coveragePage } from '#functions/newsroom/screens/value-coverage/coverage-page.ts';
import type { CoverageView } from '#functions/newsroom/screens/value-coverage/coverage-view.ts';
import type { ToldValues } from '#functions/story/stories/told-values.ts';
import { factsOf, settingsOf } from '#test/builders/newsroom/facts.ts';
import { factOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';
import { fullCoverage } from '#test/newsroom/screens/coverage-views.ts';

const told = (by: ToldValues['by'], ...values: readonly string[]): ToldValues => ({
  primary: values[0] ?? null,
  values,
  by,
});

describe('what is told of a value in an administration and an occupation', () => {
  const [value] = settingsOf().values;
  const withTarget = (target: number) => settingsOf({ values: value === undefined ? [] : [{ ...value, target }] });
  const first = (part: Parameters<typeof factsOf>[0]) => coverageOf(factsOf(part)).rows[0];

  it.each([
    ['chosen by a person', told('person', 'delaktighet'), { chosen: 1, likely: 0, gap: 4 }],
    ['only likely', told('machine', 'delaktighet'), { chosen: 0, likely: 1, gap: 4 }],
    ['of an earlier version', told('tagger', 'delaktighet'), { chosen: 1, likely: 0, gap: 4 }],
    ['none of them', told('person'), { chosen: 0, likely: 0, gap: 8 }],
  ])('counts a value that is %s', (_, values, expected) => {
    const shown = first({ stories: [storyOf({ values })], publications: [factOf()], settings: withTarget(2) });
    expect(shown).toMatchObject({ shortage: 3, target: 2, ...expected });
  });

  it.each([
    ['2025-11-25T08:00:00Z', 1],
    ['2025-11-24T07:00:00Z', 1],
    ['2025-11-23T08:00:00Z', 0],
  ])('counts a year back: published %s, %d', (publishedAt, chosen) => {
    const stories = [storyOf({ values: told('person', 'delaktighet') })];
    expect(first({ stories, publications: [factOf({ publishedAt })] })?.chosen).toBe(chosen);
  });

  it('has no gap where the target is met, and no row where nobody tells or looks', () => {
    const stories = [storyOf({ values: told('person', 'delaktighet') })];
    expect(first({ stories, publications: [factOf()] })?.gap).toBe(0);
    expect(coverageOf(factsOf({ stories: [] })).rows).toEqual([]);
  });

  it('says how many nobody answered, and how many were answered with none', () => {
    const stories = [storyOf({ values: told('machine') }), storyOf({ id: 'b', values: told('person') })];
    expect(coverageOf(factsOf({ stories }))).toMatchObject({ unanswered: 1, answeredNone: 1 });
  });
});

describe('how often a person chose what was suggested', () => {
  const shown = ['delaktighet', 'stolthet'].map((value) => ({ value, score: 1, likely: true, sentence: 'A.' }));
  const chose = (id: string, value: string, at = '2026-11-01T08:00:00Z') =>
    storyOf({
      id,
      values: told('person', value),
      suggested: { version: '1', shown },
      approval: { hash: 'a', at, by: 'eva.k' },
    });

  it('is counted for all, by quarter and by value', () => {
    const stories = [chose('a', 'delaktighet'), chose('b', 'stolthet', '2026-09-30T08:00:00Z'), chose('c', 'balans')];
    expect(agreementOf(stories, settingsOf(), 'sv')).toEqual([
      { value: null, quarter: null, choices: 3, first: 1, amongThree: 2 },
      { value: null, quarter: '2026-Q3', choices: 1, first: 0, amongThree: 1 },
      { value: null, quarter: '2026-Q4', choices: 2, first: 1, amongThree: 1 },
      { value: 'Delaktighet', quarter: null, choices: 1, first: 1, amongThree: 1 },
    ]);
  });

  it('counts nothing that nobody chose, or that was chosen without a suggestion', () => {
    const unasked = storyOf({ values: told('person', 'delaktighet') });
    expect(agreementOf([storyOf({ values: told('machine', 'delaktighet') }), unasked], settingsOf(), 'sv')).toEqual([]);
  });

  it('is told as a share from twenty choices on', () => {
    const page = coveragePage(fullCoverage, 'sv');
    expect(page).toContain('24 val: det första förslaget 15 (63 %), ett av tre 20 (83 %)');
    expect(page).toContain('19 val: det första förslaget 12, ett av tre 17');
  });
});

it('gives every row to a spreadsheet', () => {
  expect(coverageCsv(fullCoverage, 'sv').split('\r\n')).toEqual([
    '\uFEFFVärde;Förvaltning;Yrke;Brist;Valda;Troliga;Mål',
    'Delaktighet;Utbildningsförvaltningen;förskollärare;3;0;0;2',
    'Stolthet;Utbildningsförvaltningen;förskollärare;3;1;1;2',
    '',
  ]);
});

describe('the page of coverage', () => {
  const place = (occupation: string, gaps: readonly number[]): CoverageView['rows'] =>
    gaps.map((gap, n) => ({
      value: `Värde ${n}`,
      unit: 'Socialförvaltningen',
      occupation,
      shortage: 2,
      chosen: gap > 0 ? 0 : 1,
      likely: 0,
      target: 1,
      gap,
    }));
  const headline = (rows: CoverageView['rows']) =>
    /<h1>(.*?)<\/h1>/.exec(coveragePage({ ...fullCoverage, rows }, 'sv'))?.[1];
  it.each([
    [
      'the worst place, where nothing is told',
      [...place('kurator', [3, 0]), ...place('socialsekreterare', [3, 3])],
      'Ingen berättelse om yrket socialsekreterare i Socialförvaltningen visar något av de 2 värdena.',
    ],
    [
      'how many values are told, where some are',
      place('kurator', [3, 0, 0]),
      'Berättelserna om yrket kurator i Socialförvaltningen räcker för 2 av 3 värden.',
    ],
    ['that nothing is missing', place('kurator', [0, 0]), 'Varje värde har det antal berättelser som det ska ha.'],
    ['nothing but its name while nothing is told', [], 'Täckning'],
  ])('begins with %s', (_, rows, words) => {
    expect(headline(rows)).toBe(words);
  });

  it('tells three places more, and folds the rows', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].flatMap((name, n) => place(name, [9 - n]));
    const page = coveragePage({ ...fullCoverage, rows }, 'sv');
    const told = [...page.matchAll(/<li>Ingen berättelse om yrket (\p{L})/gu)].map(([, name]) => name);
    expect(told).toEqual(['b', 'c', 'd']);
    expect(page.indexOf('<details><summary>Alla 5 raderna')).toBeLessThan(page.indexOf('<table'));
    expect(page).not.toContain('<details open');
  });
});
