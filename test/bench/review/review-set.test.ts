import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledFile, labelledTexts, rulesOfKind } from '#test/bench/review/labelled-texts.ts';

describe('the labelled set of the review', () => {
  it('has a frozen half that nobody has changed', () => {
    const hash = createHash('sha256')
      .update(readFileSync(labelledFile('frozen')))
      .digest('hex');
    expect(hash).toBe('6c84192f726ac3199a03bb42437d36bebae2ffcc5f73ed158fce67e260bb1f48');
  });

  it('holds at least 300 planted defects and 150 clean texts, by two authors, a half each', () => {
    const [dev, frozen] = [labelledTexts('dev'), labelledTexts('frozen')];
    const all = [...dev, ...frozen];
    expect(all.filter(({ defect }) => defect !== null).length).toBeGreaterThanOrEqual(300);
    expect(all.filter(({ defect }) => defect === null).length).toBeGreaterThanOrEqual(150);
    const kinds = new Set(all.flatMap(({ defect }) => (defect === null ? [] : [defect])));
    expect([...kinds].filter((kind) => rulesOfKind[kind] === undefined)).toEqual([]);
  });
});
