import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import type { SuggestedValues, ToldValues } from '#functions/story/stories/told-values.ts';

const maxValues = 3;

/** The three that the sheet shows, each with its sentence. */
export const suggestedValues = ({ version, ranked }: ValueReading): SuggestedValues => ({
  version,
  shown: ranked.slice(0, maxValues).map(({ value, score, likely, sentence }) => ({
    value,
    score: Math.round(score * 1000) / 1000,
    likely,
    sentence,
  })),
});

/** At most three values, the first one primary. What a person chose wins, none of them too; else the likely ones, unpublished. */
export const chooseValues = (suggested: SuggestedValues, chosen: readonly string[] | undefined): ToldValues => {
  const found = suggested.shown.filter(({ likely }) => likely).map(({ value }) => value);
  const values = [...new Set(chosen ?? found)].slice(0, maxValues);
  return { primary: values[0] ?? null, values, by: chosen === undefined ? 'machine' : 'person' };
};
