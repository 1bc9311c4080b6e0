import type { LabelledSentence } from '#functions/cli/values/labelled-set.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { stemmed } from '#functions/story/stories/prose/word-pattern.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

const [saturation, ofLength] = [1.2, 0.75] as const;
const none = 'none';

type Document = { readonly counts: ReadonlyMap<string, number>; readonly length: number };

const stemsOf = (text: string, language: Language): readonly string[] =>
  stemmed(wordsIn(text), language).map(({ stem }) => stem);

const documentOf = (stems: readonly string[]): Document => {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { counts, length: stems.length };
};

/** A document a value and language, of all that was labelled with it; none is one too. */
export const bm25Of = (sentences: readonly LabelledSentence[]) => {
  const grouped = Map.groupBy(
    sentences.flatMap((one) => (one.labels.length === 0 ? [none] : one.labels).map((label) => ({ ...one, label }))),
    ({ language }) => language,
  );
  const indexes = new Map(
    [...grouped].map(([language, lines]) => {
      const documents = new Map(
        [...Map.groupBy(lines, ({ label }) => label)].map(([label, own]) => [
          label,
          documentOf(own.flatMap(({ text }) => stemsOf(text, language))),
        ]),
      );
      const mean = [...documents.values()].reduce((sum, { length }) => sum + length, 0) / documents.size;
      return [language, { documents, mean }] as const;
    }),
  );
  /** How well each label's words answer to a sentence's. */
  return (text: string, language: Language): ReadonlyMap<string, number> => {
    const index = indexes.get(language);
    if (index === undefined) return new Map();
    const { documents, mean } = index;
    const scores = new Map([...documents.keys()].map((label) => [label, 0]));
    for (const stem of new Set(stemsOf(text, language))) {
      const holding = [...documents.values()].filter(({ counts }) => counts.has(stem)).length;
      const rare = Math.log(1 + (documents.size - holding + 0.5) / (holding + 0.5));
      for (const [label, { counts, length }] of documents) {
        const count = counts.get(stem) ?? 0;
        const weight = (count * (saturation + 1)) / (count + saturation * (1 - ofLength + (ofLength * length) / mean));
        scores.set(label, (scores.get(label) ?? 0) + rare * weight);
      }
    }
    return scores;
  };
};
