import type { ValueHit } from '#functions/story/employer-values/value-hit.ts';
import type { ValueEvidence } from '#functions/story/employer-values/value-tag.ts';

export type WeightedHit = ValueHit & { readonly weight: number };

const basePoints = { strong: 2, weak: 1 };
const maxPerSentence = 3;

const asEvidence = (hit: WeightedHit, points: number): ValueEvidence => ({
  value: hit.value,
  pattern: hit.pattern,
  strength: hit.strength,
  points,
  sentence: hit.sentence.text,
  start: hit.sentence.start,
  end: hit.sentence.end,
  counter: hit.counter,
  words: { start: hit.start, end: hit.end },
});

export const counterEvidence = (hit: WeightedHit): ValueEvidence => asEvidence(hit, 0);

/**
 * Gives one value's hits their points: each pattern counts once, where it is worth most, and a sentence gives at most
 * three points before its weight. What gives no point is no evidence.
 */
export const weighHits = (hits: readonly WeightedHit[]): readonly ValueEvidence[] => {
  const used = new Map<number, number>();
  const room = (hit: WeightedHit): number => maxPerSentence - (used.get(hit.sentence.start) ?? 0);
  const gain = (hit: WeightedHit): number => Math.min(basePoints[hit.strength], room(hit)) * hit.weight;
  const evidence: ValueEvidence[] = [];
  let left = hits;
  while (left.length > 0) {
    const best = left.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    const points = gain(best);
    if (points <= 0) break;
    evidence.push(asEvidence(best, points));
    used.set(best.sentence.start, (used.get(best.sentence.start) ?? 0) + points / best.weight);
    left = left.filter((hit) => hit.pattern !== best.pattern);
  }
  return evidence.sort((a, b) => a.words.start - b.words.start || b.points - a.points);
};
