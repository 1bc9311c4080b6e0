import type { RankedValue } from '#functions/ground/ports/value-reader.ts';
import type { ValueTag } from '#functions/story/employer-values/value-tag.ts';

/** What the lexicon found told outright, each with the sentence that gave most points. A mere suggestion is not likely. */
export const valuesInWords = (tags: readonly ValueTag[]): readonly RankedValue[] =>
  tags.flatMap(({ value, score, confidence, evidence }): readonly RankedValue[] => {
    const [first, ...rest] = evidence;
    if (first === undefined) return [];
    const best = rest.reduce((a, b) => (b.points > a.points ? b : a), first);
    return [{ value, score, likely: confidence !== 'suggestion', sentence: best.sentence }];
  });
