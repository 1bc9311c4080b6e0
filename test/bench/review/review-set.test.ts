import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledFile, labelledTexts, rulesOfKind } from '#test/bench/review/labelled-texts.ts';
import { rulesFile, rulesPage } from '#test/bench/review/rules-page.ts';

describe('the labelled set of the review', () => {
  it('has a frozen half that nobody has changed', () => {
    const hash = createHash('sha256')
      .update(readFileSync(labelledFile('frozen')))
      .digest('hex');
    expect(hash).toBe('4993cff41ab298a7d9a0ffa5b0dcfac8f2e8dd6f640f542ecac4fb4a591704ba');
  });

  it('holds at least 300 planted defects and 150 clean texts, each author in one half alone', () => {
    const [dev, frozen] = [labelledTexts('dev'), labelledTexts('frozen')];
    const all = [...dev, ...frozen];
    expect(all.filter(({ defect }) => defect !== null).length).toBeGreaterThanOrEqual(300);
    expect(all.filter(({ defect }) => defect === null).length).toBeGreaterThanOrEqual(150);
    const authors = new Set(dev.map(({ author }) => author));
    expect(frozen.filter(({ author }) => authors.has(author))).toEqual([]);
    const kinds = new Set(all.flatMap(({ defect }) => (defect === null ? [] : [defect])));
    expect([...kinds].filter((kind) => rulesOfKind[kind] === undefined)).toEqual([]);
  });

  it('has its figures in docs/rules.md; `npm run rules:table` writes them', { timeout: 240_000 }, () => {
    expect(readFileSync(rulesFile, 'utf8')).toBe(rulesPage());
  });
});
