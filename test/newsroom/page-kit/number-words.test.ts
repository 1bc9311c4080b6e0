import { describe, expect, it } from 'vitest';
import { figureMarkup, figureText } from '#functions/newsroom/page-kit/figure.ts';
import { capital, countWords, listWords, shareWords, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import { known, unknown } from '#test/newsroom/screens/view-parts.ts';

describe('numbers in words', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [44_000, '44\u202f000', '44,000'],
    [1_234_567, '1\u202f234\u202f567', '1,234,567'],
    [-1200, '−1\u202f200', '−1,200'],
  ])('%d', (value, sv, en) => {
    expect(countWords(value, 'sv')).toBe(sv);
    expect(countWords(value, 'en')).toBe(en);
  });

  it('says a share with one decimal and the sign of the language', () => {
    expect(shareWords(0.0342, 'sv')).toBe('3,4\u00a0%');
    expect(shareWords(0.0342, 'en')).toBe('3.4%');
  });

  it('spells small numbers and writes large ones', () => {
    expect([0, 1, 12, 13, 1300].map((value) => spelled(value, 'sv'))).toEqual([
      'inga',
      'en',
      'tolv',
      '13',
      '1\u202f300',
    ]);
    expect(capital('åtta')).toBe('Åtta');
  });

  it('joins parts with a word before the last', () => {
    expect(listWords(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
    expect(listWords(['a', 'b'], 'en')).toBe('a and b');
    expect([listWords(['a'], 'en'), listWords([], 'en')]).toEqual(['a', '']);
  });
});

describe('a figure', () => {
  it('is unknown in words with its reason, never zero', () => {
    expect(figureText(unknown(), 'count', 'sv')).toBe('okänt');
    expect(String(figureMarkup(unknown(), 'count', 'en'))).toContain(
      'unknown</span> <span class="why">LinkedIn did not answer.',
    );
    expect(String(figureMarkup(unknown(), 'count', 'en'))).not.toContain('0');
  });

  it('shows a known zero as zero', () => {
    expect(figureText(known(0), 'count', 'sv')).toBe('0');
    expect(String(figureMarkup(known(0), 'share', 'en'))).toContain('0.0%');
  });
});
