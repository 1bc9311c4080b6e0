import type { Strength } from '#functions/story/employer-values/lexicon.ts';

/** A sentence that speaks for (or, `counter`, against) a value. Offsets are the sentence's in `taggedText`. */
export type ValueEvidence = {
  readonly value: string;
  readonly pattern: string;
  readonly strength: Strength;
  readonly points: number;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly counter: boolean;
  /** The words that matched, for highlighting within the sentence. */
  readonly words: { readonly start: number; readonly end: number };
};

export type Confidence = 'high' | 'medium' | 'suggestion';

export type ValueTag = {
  readonly value: string;
  readonly score: number;
  readonly confidence: Confidence;
  readonly evidence: readonly ValueEvidence[];
  readonly against: readonly ValueEvidence[];
};

/**
 * 4 points is high, 2 medium, 1 a suggestion. Everyday words alone (lön, pension in a notice about opening hours) stay a
 * suggestion until three points of them stand in more than one sentence.
 */
export const confidenceOf = (score: number, evidence: readonly ValueEvidence[]): Confidence => {
  const hasStrong = evidence.some((piece) => piece.strength === 'strong');
  const sentences = new Set(evidence.map((piece) => piece.start)).size;
  if (!hasStrong && (score < 3 || sentences < 2)) return 'suggestion';
  if (score >= 4) return 'high';
  return score >= 2 ? 'medium' : 'suggestion';
};
