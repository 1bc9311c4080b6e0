import { expect } from 'vitest';
import type { Located } from '#functions/newsroom/review/language/located.ts';

/** The words found, after proving that each stands at its offsets. */
export const textsOf = (source: string, hits: readonly Located[]): readonly string[] =>
  hits.map(({ start, end, text }) => {
    expect(source.slice(start, end)).toBe(text);
    return text;
  });
