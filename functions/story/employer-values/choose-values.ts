import type { ValueTag } from '#functions/story/employer-values/value-tag.ts';

export type ChosenValues = {
  readonly primary: string | null;
  readonly values: readonly string[];
  readonly by: 'person' | 'tagger';
};

const maxValues = 3;

/** At most three values, the first one primary. A person's choice wins; the tagger never publishes a mere suggestion. */
export const chooseValues = (tags: readonly ValueTag[], chosenByHand: readonly string[]): ChosenValues => {
  const byPerson = chosenByHand.length > 0;
  const candidates = byPerson
    ? [...new Set(chosenByHand)]
    : tags.filter((tag) => tag.confidence !== 'suggestion').map((tag) => tag.value);
  const values = candidates.slice(0, maxValues);
  return { primary: values[0] ?? null, values, by: byPerson ? 'person' : 'tagger' };
};
