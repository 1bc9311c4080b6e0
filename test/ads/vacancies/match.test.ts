import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { matchStories } from '#functions/ads/vacancies/match.ts';
import { aReleasedStory, aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const day = Temporal.PlainDate.from('2026-11-24');
const elsa = aReleasedStory();
const sven = aReleasedStory({ story: 'sven', occupation: '5120', unit: 'utbildning.hamnskolan' });
const tor = aReleasedStory({ story: 'tor', occupation: '2341', unit: 'utbildning.hamnskolan' });
const ida = aReleasedStory({ story: 'ida', occupation: '2622', unit: 'kultur.hamnbiblioteket' });
const storyOf = (...given: Parameters<typeof matchStories>) => matchStories(...given).story?.story ?? null;

describe('the story in an ad', () => {
  test.each([
    ['is of the same occupation before the same administration', aVacancy(), [sven, elsa], 'elsa'],
    ['is none though the cook works in the same administration', aVacancy(), [ida, sven], null],
    [
      'is from the same workplace when no occupation fits',
      aVacancy({ unit: 'utbildning.hamnskolan' }),
      [ida, sven],
      'sven',
    ],
    ['is of an occupation beside it in the administration', aVacancy(), [sven, tor], 'tor'],
    ['is of an occupation beside it before the same workplace', aVacancy(), [{ ...sven, unit: elsa.unit }, tor], 'tor'],
    ['is not of an occupation beside it in another administration', aVacancy(), [{ ...tor, unit: 'kultur.x' }], null],
    ['is not of an occupation that only begins alike', aVacancy(), [{ ...tor, occupation: '2351' }], null],
    ['is not from a workplace whose name begins alike', aVacancy(), [{ ...sven, unit: `${elsa.unit}-2` }], null],
    ['is none when nothing fits', aVacancy(), [ida], null],
    ['is of the same occupation wherever the work is', aVacancy({ unit: 'kultur' }), [elsa], 'elsa'],
    ['fits an ad without a unit by its occupation', aVacancy({ unit: null }), [sven, elsa], 'elsa'],
    ['is none without a unit when no occupation fits', aVacancy({ unit: null }), [sven], null],
    ['is in the language of the ad', aVacancy({ language: 'en' }), [elsa, sven], null],
    ['is none when the occupation is unknown', aVacancy({ occupation: null }), [elsa, sven], null],
    ['is none when the ad closes within two days', aVacancy({ closes: '2026-11-26' }), [elsa], null],
    ['stands while there are three days left', aVacancy({ closes: '2026-11-27' }), [elsa], 'elsa'],
    ['is none before the ad opens', aVacancy({ published: '2026-11-25' }), [elsa], null],
    ['is none before it is released', aVacancy(), [{ ...elsa, since: '2026-11-25' }], null],
    ['stands from the day it is released', aVacancy(), [{ ...elsa, since: '2026-11-24T09:00:00+01:00' }], 'elsa'],
  ])('%s', (_, vacancy, stories, expected) => {
    const match = matchStories(vacancy, stories, day);
    expect(match.story?.story ?? null).toBe(expected);
    expect(match.reason.sv).toMatch(/^\p{Lu}.*\.$/u);
    expect(match.reason.en).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('is explained', () => {
    expect(matchStories(aVacancy(), [elsa], day).reason.sv).toBe('Samma yrkesgrupp (2343).');
    expect(matchStories(aVacancy(), [elsa, { ...elsa, story: 'per' }], day).reason.sv).toBe(
      'Samma yrkesgrupp (2343). 2 berättelser passar och turas om, en vecka var; vecka 48 är det dennas tur.',
    );
  });
});

describe('stories that fit equally', () => {
  const three = ['a', 'b', 'c'].map((story) => ({ ...elsa, story }));
  const long = aVacancy({ closes: '2027-12-31' });

  test('take turns over the weeks, the turn of the year included', () => {
    const weeks = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((weeks) => storyOf(long, three, day.add({ weeks })));
    expect(new Set(weeks.slice(0, 3))).toEqual(new Set(['a', 'b', 'c']));
    expect(weeks.slice(3)).toEqual(weeks.slice(0, 6));
  });

  test('change on Monday and on no other day', () => {
    const monday = Temporal.PlainDate.from('2026-11-23');
    const days = [0, 1, 2, 3, 4, 5, 6].map((days) => storyOf(long, three, monday.add({ days })));
    expect(new Set(days).size).toBe(1);
    expect(storyOf(long, three, monday.add({ days: 7 }))).not.toBe(days[0]);
  });

  test('do not depend on the order they are given in', () => {
    expect(storyOf(long, [...three].reverse(), day)).toBe(storyOf(long, three, day));
  });

  test('are spread over ads of the same occupation', () => {
    const ads = ['x1', 'x2', 'x3'].map((id) => storyOf(aVacancy({ id }), three, day));
    expect(new Set(ads).size).toBe(3);
  });
});
