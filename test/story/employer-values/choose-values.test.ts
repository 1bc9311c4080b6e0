import { describe, expect, it } from 'vitest';
import { chooseValues } from '#functions/story/employer-values/choose-values.ts';
import type { Confidence, ValueTag } from '#functions/story/employer-values/value-tag.ts';

const tag = (value: string, confidence: Confidence): ValueTag => ({
  value,
  score: { high: 4, medium: 2, suggestion: 1 }[confidence],
  confidence,
  evidence: [],
  against: [],
});

describe('choosing the values to publish', () => {
  it('lets a person’s choice win over the tagger', () => {
    expect(chooseValues([tag('stolthet', 'high')], ['balans', 'villkor'])).toEqual({
      primary: 'balans',
      values: ['balans', 'villkor'],
      by: 'person',
    });
  });

  it('takes the tagger’s three best when nobody chose', () => {
    const tags = ['a', 'b', 'c', 'd'].map((value) => tag(value, 'medium'));
    expect(chooseValues(tags, [])).toEqual({ primary: 'a', values: ['a', 'b', 'c'], by: 'tagger' });
  });

  it('never publishes a suggestion', () => {
    expect(chooseValues([tag('moten', 'suggestion')], [])).toEqual({ primary: null, values: [], by: 'tagger' });
  });

  it('keeps three of a person’s values, each once', () => {
    expect(chooseValues([], ['a', 'a', 'b', 'c', 'd']).values).toEqual(['a', 'b', 'c']);
  });
});
