import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { compileRuleLists } from '#functions/newsroom/review/rule-lists.ts';
import { judgeTexts, mostPlaces } from '#functions/newsroom/review/texts/judge-texts.ts';
import { mostJudged } from '#functions/newsroom/review/texts/judged-once.ts';
import { contextOf, ruleFiles } from '#test/bench/review/judged.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

const source = (when = 'dag') =>
  aStorySource(
    {},
    `Vi hjälps åt i skolan varje ${when}. Barnen samlas på mattan vid nio, och sedan bestämmer vi tillsammans vad veckan ska handla om. Efter lunch går vi ut i skogen och letar efter spår i snön.`,
  );

describe('the texts of a story', () => {
  let asked: number;
  let context: ReviewContext;
  const detect = (text: string): string | null => {
    asked += 1;
    return text === '' ? null : 'sv';
  };
  const judge = (one: ReviewContext) => {
    asked = 0;
    judgeTexts(one);
    return asked > 0;
  };
  beforeEach(() => {
    context = { ...contextOf(source()), detect, lists: compileRuleLists(ruleFiles) };
    expect(judge(context)).toBe(true);
  });

  it('are judged once while nothing has changed, also when they were read anew', () => {
    expect(judge(context)).toBe(false);
    expect(judge({ ...contextOf(source()), detect, lists: context.lists })).toBe(false);
  });

  const { settings } = contextOf(source());
  const { brand, organisation } = settings;
  const [unit, ...others] = organisation.units;
  it.each<readonly [string, Partial<ReviewContext>]>([
    ['the text', { story: contextOf(source('kväll')).story }],
    ['the folder', { story: { ...contextOf(source()).story, folder: 'approved' } }],
    ['the name of the folder', { story: { ...contextOf(source()).story, name: 'y' } }],
    ['the day', { now: Temporal.Instant.from('2026-12-01T12:00:00Z') }],
    ['a list', { lists: compileRuleLists(ruleFiles) }],
    ['the reader of languages', { detect: (text) => detect(text) }],
    ['the address of the site', { settings: { ...settings, brand: { ...brand, site: 'https://annan.example/' } } }],
    ['another name of the employer', { settings: { ...settings, brand: { ...brand, aliases: ['Hamnstaden'] } } }],
    [
      'a unit',
      {
        settings: {
          ...settings,
          organisation: { ...organisation, units: [{ ...unit, name: { sv: 'Kajen', en: 'The Quay' } }, ...others] },
        },
      } as Partial<ReviewContext>,
    ],
  ])('are judged again when %s has changed', (_, change) => {
    expect(judge({ ...context, ...change })).toBe(true);
  });

  it('are judged again when as many others were judged since as are remembered', () => {
    const others = (count: number) => {
      for (let n = 0; n < count; n += 1) judge({ ...context, story: { ...context.story, name: `y${n}` } });
    };
    others(mostJudged - 1);
    expect(judge(context)).toBe(false);
    others(mostJudged + 1);
    expect(judge(context)).toBe(true);
  });
});

it.each([
  [mostPlaces - 1, mostPlaces - 1],
  [mostPlaces, mostPlaces],
  [mostPlaces + 1, mostPlaces],
])('of %i places of one rule in a passage %i are told', (count, told) => {
  const calls = judgeTexts(contextOf(aStorySource({}, 'BULLER hörs. '.repeat(count)))).filter(
    ({ rule }) => rule === 'capitals',
  );
  expect(calls.map(({ message }) => message.sv)).toEqual([expect.stringContaining(`(${told} ställen)`)]);
  expect(calls[0]?.marks).toHaveLength(told);
});
