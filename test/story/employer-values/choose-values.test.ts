import { describe, expect, it } from 'vitest';
import { chooseValues, suggestedValues } from '#functions/story/employer-values/choose-values.ts';
import { publishedValues } from '#functions/story/stories/told-values.ts';

const ranked = (value: string, likely: boolean) => ({ value, score: 1.23456, likely, sentence: `Om ${value}.` });
const suggested = (likely: readonly string[], maybe: readonly string[] = []) =>
  suggestedValues({
    version: '1',
    ranked: [...likely.map((value) => ranked(value, true)), ...maybe.map((value) => ranked(value, false))],
    trouble: null,
  });

describe('the values that a story is told under', () => {
  it('are those that a person chose, whatever the machine says', () => {
    const chosen = chooseValues(suggested(['stolthet']), ['balans', 'villkor']);
    expect(chosen).toEqual({ primary: 'balans', values: ['balans', 'villkor'], by: 'person' });
    expect(publishedValues(chosen)).toEqual(['balans', 'villkor']);
  });

  it('are none when a person answered none of these', () => {
    expect(chooseValues(suggested(['stolthet']), [])).toEqual({ primary: null, values: [], by: 'person' });
  });

  it('are the likely ones until somebody answers, and then nothing is published', () => {
    const unanswered = chooseValues(suggested(['stolthet'], ['moten']), undefined);
    expect(unanswered).toEqual({ primary: 'stolthet', values: ['stolthet'], by: 'machine' });
    expect(publishedValues(unanswered)).toEqual([]);
  });

  it('are none when nothing is likely and nobody answered', () => {
    expect(chooseValues(suggested([], ['moten']), undefined)).toEqual({ primary: null, values: [], by: 'machine' });
  });

  it('keep the tag of what an earlier version published', () => {
    expect(publishedValues({ primary: 'moten', values: ['moten'], by: 'tagger' })).toEqual(['moten']);
  });

  it('are at most three, each once', () => {
    expect(chooseValues(suggested([]), ['a', 'a', 'b', 'c', 'd']).values).toEqual(['a', 'b', 'c']);
    expect(chooseValues(suggested(['a', 'b', 'c', 'd']), undefined).values).toEqual(['a', 'b', 'c']);
  });
});

it('suggests three, each with its score, its sentence and which machine said so', () => {
  const { version, shown } = suggested(['a'], ['b', 'c', 'd']);
  expect(version).toBe('1');
  expect(shown.map(({ value }) => value)).toEqual(['a', 'b', 'c']);
  expect(shown[0]).toEqual({ value: 'a', score: 1.235, likely: true, sentence: 'Om a.' });
});
