import { describe, expect, it } from 'vitest';
import { pagination } from '#functions/site/pagination.ts';
import { brand } from '#test/site/builders.ts';

describe('the links between pages of a list', () => {
  const leaf = (page: number, pages: number): string =>
    String(pagination({ brand: brand(), language: 'sv', index: { kind: 'all' }, page, pages }, '') ?? '');
  const rels = (text: string) => [...text.matchAll(/rel="(prev|next)"/g)].map(([, rel]) => rel);

  it.each([
    ['no page', 1, 0],
    ['one page', 1, 1],
  ])('are not there when there is %s', (_what, page, pages) => {
    expect(leaf(page, pages)).toBe('');
  });

  it.each([
    [1, 2, ['next']],
    [2, 2, ['prev']],
    [1, 3, ['next']],
    [2, 3, ['prev', 'next']],
    [3, 3, ['prev']],
  ])('lead from page %d of %d to %j', (page, pages, expected) => {
    expect(rels(leaf(page, pages))).toEqual(expected);
    expect(leaf(page, pages)).toContain('<nav');
  });
});
