import type { RankedValue, ReadableValue } from '#functions/ground/ports/value-reader.ts';

/** A sentence with how much likelier than none each value of the taxonomy is in it. */
export type ReadSentence = { readonly text: string; readonly odds: ReadonlyMap<string, number> };

/** Keeps one sentence's certain no from drowning the others. */
const floor = 1e-4;

/** Sentences of the texts that the threshold was found on. In a longer one chance alone makes a larger sum. */
const usualLength = 8;

const oddsIn = ({ odds }: ReadSentence, from: readonly string[]): number =>
  from.reduce((sum, value) => sum + (odds.get(value) ?? 0), 0);

/**
 * Values by how much their sentences together speak for them. The sum, not the best one: a value that is shown is lived
 * in more than one sentence, and the best of thirty is often chance. Only the first may be likely: no more was measured.
 */
export const rankValues = (
  sentences: readonly ReadSentence[],
  values: readonly ReadableValue[],
  likelyFrom: number,
): readonly RankedValue[] =>
  values
    .flatMap(({ id, from }): readonly RankedValue[] => {
      const [first, ...rest] = sentences;
      if (first === undefined || !from.some((value) => first.odds.has(value))) return [];
      const best = rest.reduce((a, b) => (oddsIn(b, from) > oddsIn(a, from) ? b : a), first);
      const sum = sentences.reduce((total, one) => total + oddsIn(one, from) + floor, 0);
      const score = Math.log(sum / Math.max(1, sentences.length / usualLength));
      return [{ value: id, score, likely: score >= likelyFrom, sentence: best.text }];
    })
    .sort((a, b) => b.score - a.score || (a.value < b.value ? -1 : 1))
    .map((one, index) => ({ ...one, likely: one.likely && index === 0 }));

/** A value that no sentence was labelled for, a city's own, is known by its words alone: it goes in with what is as likely. */
export const withTold = (
  ranked: readonly RankedValue[],
  told: readonly RankedValue[],
  values: readonly ReadableValue[],
): readonly RankedValue[] => {
  const own = told.filter(
    ({ value }) => values.some(({ id }) => id === value) && !ranked.some((one) => one.value === value),
  );
  const all = [...ranked, ...own];
  return [...all.filter(({ likely }) => likely), ...all.filter(({ likely }) => !likely)];
};
