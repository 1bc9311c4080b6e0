import { lexiconReader } from '#functions/adapters/value-reader/lexicon-reader.ts';
import type { SentenceEncoder } from '#functions/adapters/value-reader/sentence-encoder.ts';
import { keptVectorsKey, readKept, vectorKey } from '#functions/adapters/value-reader/vector-cache.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { TextToRead, ValueReader, ValueReading } from '#functions/ground/ports/value-reader.ts';
import { packVector, unpackVector } from '#functions/story/employer-values/packed-vector.ts';
import { rankValues, withTold } from '#functions/story/employer-values/rank-values.ts';
import { taggedText } from '#functions/story/employer-values/tag-values.ts';
import { oddsOf, type ValueClassifier } from '#functions/story/employer-values/value-classifier.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';

/** About seven thousand words; a story that is longer is read that far. */
export const mostSentences = 500;

/** A review reads the same stories time after time. More sentences than this are not worth their memory, and are reckoned again. */
export const mostRemembered = 5_000;

type Odds = ReadonlyMap<string, number>;

export type EncoderParts = {
  /** SHA-256 of the encoder. */
  readonly encoder: string;
  readonly classifier: ValueClassifier;
  /** Asked when a sentence is new, and then once. */
  readonly open: () => Promise<SentenceEncoder>;
  /** Vectors that come with the product. */
  readonly shipped: () => Promise<Readonly<Record<string, string>>>;
  readonly reports: ObjectStore;
};

const cut = {
  sv: `Berättelsen är lång: värdena är lästa i dess första ${mostSentences} meningar.`,
  en: `The story is long: the values are read in its first ${mostSentences} sentences.`,
} as const;

/** The fault's own words may hold a path or the text; its code is enough for the operator. */
const unread = (error: unknown): Text => {
  const code = (error as { code?: unknown } | null)?.code ?? (error instanceof Error ? error.name : null);
  const fault = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'Error';
  return {
    sv: `Språkmodellen kunde inte läsa berättelsen. Värdena är sökta med ordlistan. Visa den som sköter driften: ${fault}.`,
    en: `The language model could not read the story. The values were sought with the word list. Show the operator this: ${fault}.`,
  };
};

/** Sentences to vectors to values. A sentence is encoded once, and again only where it changed. */
export const encoderReader = ({ encoder, classifier, open, shipped, reports }: EncoderParts): ValueReader => {
  let opened: Promise<SentenceEncoder> | null = null;
  const remembered = new Map<string, Odds>();
  const oddsIn = (key: string, packed: string): Odds => {
    const odds = remembered.get(key) ?? oddsOf(classifier, unpackVector(packed));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, odds);
    return odds;
  };
  const encoded = async (sentence: string): Promise<string> => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return packVector(await (await opened).vector(sentence));
  };

  /** The packed vector of each sentence, in order of their keys. Only what was not shipped is kept. */
  const vectorsOf = async (
    story: string,
    sentences: readonly string[],
    keys: readonly string[],
  ): Promise<readonly string[]> => {
    const given = await shipped();
    if (keys.every((key) => given[key] !== undefined)) return keys.map((key) => given[key] ?? '');
    const before = await readKept(reports, story, encoder);
    const now = new Map<string, string>();
    for (const [index, key] of keys.entries())
      if (given[key] === undefined && !now.has(key))
        now.set(key, before[key] ?? (await encoded(sentences[index] ?? '')));
    if ([...now.keys()].some((key) => before[key] === undefined) || now.size < Object.keys(before).length) {
      const body = JSON.stringify({ encoder, vectors: Object.fromEntries(now) });
      await reports.put(keptVectorsKey(story), body, { contentType: 'application/json' });
    }
    return keys.map((key) => given[key] ?? now.get(key) ?? '');
  };

  const read = async (text: TextToRead, values: Parameters<ValueReader['read']>[1]): Promise<ValueReading> => {
    const all = sentencesIn(taggedText(text), text.language).map((sentence) => sentence.text);
    const sentences = all.slice(0, mostSentences);
    const keys = sentences.map((sentence) => vectorKey(encoder, sentence));
    const vectors = await vectorsOf(text.story, sentences, keys);
    const read = sentences.map((sentence, index) => ({
      text: sentence,
      odds: oddsIn(keys[index] ?? '', vectors[index] ?? ''),
    }));
    const ranked = withTold(rankValues(read, values, classifier.likelyFrom), text.told, values);
    const trouble = all.length > mostSentences ? cut : null;
    return { version: classifier.version, ranked, trouble };
  };
  return {
    version: classifier.version,
    read: async (text, values) => {
      try {
        return await read(text, values);
      } catch (error) {
        // One story's values are no reason to keep the others from being reviewed.
        return lexiconReader(unread(error)).read(text, values);
      }
    },
  };
};
