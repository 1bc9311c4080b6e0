import { lexiconReader } from '#functions/adapters/value-reader/lexicon-reader.ts';
import type { LabelledSentence } from '#functions/cli/values/labelled-set.ts';
import type { RankedValue, ReadableValue, TextToRead, ValueReader } from '#functions/ground/ports/value-reader.ts';
import { taggedText } from '#functions/story/employer-values/tag-values.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';
import { bm25Of } from '#test/bench/values/bm25.ts';

export type Contestant = { readonly name: string; readonly read: ValueReader['read'] };

type Scores = (sentence: string, language: TextToRead['language']) => ReadonlyMap<string, number>;

/** Values by the sum over the sentences, each with its best sentence; likely where the sum is over that of `none`. */
const bySentence =
  (version: string, scores: Scores): ValueReader['read'] =>
  async (text, values) => {
    const read = sentencesIn(taggedText(text), text.language).map((one) => ({
      one,
      found: scores(one.text, text.language),
    }));
    const sum = (id: string): number => read.reduce((total, { found }) => total + (found.get(id) ?? 0), 0);
    const none = sum('none');
    const ranked = values
      .flatMap(({ id }): readonly RankedValue[] => {
        const score = sum(id);
        const [best] = read.toSorted((a, b) => (b.found.get(id) ?? 0) - (a.found.get(id) ?? 0));
        return best === undefined || score === 0
          ? []
          : [{ value: id, score, likely: score > none, sentence: best.one.text }];
      })
      .sort((a, b) => b.score - a.score);
    return { version, ranked, trouble: null };
  };

/** A value's own name, word for word. */
const exactWords = (values: readonly ReadableValue[]): Scores => {
  const names = values.map(({ id, name }) => ({
    id,
    words: new Set(
      wordsIn(`${name.sv} ${name.en}`)
        .map(({ text }) => text)
        .filter((word) => word.length > 3),
    ),
  }));
  return (sentence) => {
    const said = wordsIn(sentence).map(({ text }) => text);
    return new Map(names.map(({ id, words }) => [id, said.filter((word) => words.has(word)).length]));
  };
};

/** The product's reader, and what it is measured beside. */
export const contestantsOf = (
  reader: ValueReader,
  values: readonly ReadableValue[],
  training: readonly LabelledSentence[],
): readonly Contestant[] => [
  { name: 'second reader', read: reader.read },
  { name: 'lexicon alone', read: lexiconReader().read },
  { name: 'BM25', read: bySentence('bm25', bm25Of(training)) },
  { name: 'exact words', read: bySentence('exact', exactWords(values)) },
];
