import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { modelFolder, openValueReader } from '#functions/adapters/value-reader/open-value-reader.ts';
import { openEncoder, type SentenceEncoder } from '#functions/adapters/value-reader/sentence-encoder.ts';
import { vectorKey } from '#functions/adapters/value-reader/vector-cache.ts';
import { sampleSentences } from '#functions/cli/values/sample-sentences.ts';
import { packVector } from '#functions/story/employer-values/packed-vector.ts';
import { describeValueReader, someText, someValues } from '#test/contracts/value-reader.ts';
import { root } from '#test/repository/source-tree.ts';

type Stored = { readonly sentence: string; readonly vector: readonly number[] };
const stored = JSON.parse(readFileSync(join(import.meta.dirname, 'stored-vectors.json'), 'utf8')) as readonly Stored[];
const samples = JSON.parse(readFileSync(join(modelFolder, 'sample-vectors.json'), 'utf8')) as {
  readonly encoder: string;
  readonly vectors: Readonly<Record<string, string>>;
};

const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const dot = Array.from(a, (x, at) => x * (b[at] ?? 0)).reduce((sum, x) => sum + x, 0);
  return dot / (Math.hypot(...Array.from(a)) * Math.hypot(...Array.from(b)));
};

describe.runIf(existsSync(join(modelFolder, 'encoder.onnx')))('the sentence encoder', () => {
  let encoder: SentenceEncoder;
  beforeAll(async () => {
    encoder = await openEncoder(modelFolder);
  }, 60_000);
  afterAll(() => encoder.close());

  it('gives three sentences the vectors that are stored', async () => {
    expect(stored).toHaveLength(3);
    for (const { sentence, vector } of stored)
      expect(cosine(await encoder.vector(sentence), vector)).toBeGreaterThan(0.9995);
  });

  it('gives three sentences of the samples the vectors that come with the product', async () => {
    const all = sampleSentences(join(root, 'content'));
    for (const sentence of [all[0], all[Math.floor(all.length / 2)], all.at(-1)])
      expect(packVector(await encoder.vector(sentence ?? ''))).toBe(
        samples.vectors[vectorKey(samples.encoder, sentence ?? '')],
      );
  });

  it('comes with a vector of every sentence of the sample stories, and of no other', () => {
    const keys = sampleSentences(join(root, 'content')).map((sentence) => vectorKey(samples.encoder, sentence));
    expect(Object.keys(samples.vectors)).toEqual([...new Set(keys)].sort());
  });

  it.each([
    'a <s> b',
    '<s></s><unk><pad>',
    '＜s＞ ＜／ｓ＞',
    '<\u0001unk> <u\u007Fnk>',
    '<\u00ADs> <\u200Bs>',
    '\uFE64pad\uFE65',
    '<<unk>unk>',
  ])('lets no text write the pieces that control it: %j', (text) => {
    expect(
      encoder
        .ids(text)
        .slice(1, -1)
        .filter((id) => id < 3),
    ).toEqual([]);
  });

  it.each([
    [1, false],
    [5000, true],
  ])('reads %d words in at most 512 pieces, start and end among them', (words, cut) => {
    const ids = encoder.ids('ord '.repeat(words));
    expect([ids[0], ids.at(-1), ids.length === 512]).toEqual([0, 2, cut]);
  });

  it('reads a soft hyphen as nothing, and å the same however it is encoded', () => {
    expect(encoder.ids('kommun\u00ADen')).toEqual(encoder.ids('kommunen'));
    expect(encoder.ids('pa\u030A')).toEqual(encoder.ids('på'));
  });

  it('gives a sentence the same vector whatever was read between', async () => {
    const once = await encoder.vector('Vi hjälps åt.');
    await encoder.vector('Något annat, och längre.');
    expect(await encoder.vector('Vi hjälps åt.')).toEqual(once);
  });

  it('reads values where its files are whole, also those that no word names', async () => {
    const reader = openValueReader(memoryStore());
    expect(reader.version).not.toBe('lexicon');
    const { ranked } = await reader.read(someText({ told: [] }), someValues);
    expect(ranked.map(({ value }) => value).toSorted()).toEqual(someValues.map(({ id }) => id).toSorted());
  });

  // The model takes seconds to open, and a reader has no state that a reading could leave behind but vectors.
  const shared = openValueReader(memoryStore());
  describeValueReader('the second reader', () => shared);
});
