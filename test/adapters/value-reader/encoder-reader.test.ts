import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { encoderReader, mostRemembered, mostSentences } from '#functions/adapters/value-reader/encoder-reader.ts';
import type { SentenceEncoder } from '#functions/adapters/value-reader/sentence-encoder.ts';
import { keptVectorsKey, vectorKey } from '#functions/adapters/value-reader/vector-cache.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { ValueReader } from '#functions/ground/ports/value-reader.ts';
import { packVector } from '#functions/story/employer-values/packed-vector.ts';
import type { ValueClassifier } from '#functions/story/employer-values/value-classifier.ts';
import { describeValueReader, someText, someValues } from '#test/contracts/value-reader.ts';

/** Two values in two dimensions, none at the middle. */
const classifier: ValueClassifier = {
  version: 'two-1',
  likelyFrom: 2,
  values: ['delaktighet', 'gemenskap'],
  mean: new Float32Array(2),
  rows: [new Float32Array([3, 0, 0]), new Float32Array([0, 3, 0]), new Float32Array([0, 0, 0])],
};

const vectorOf = (sentence: string): Float32Array => new Float32Array(sentence.includes('Amina') ? [0, 1] : [1, 0.1]);

describe('reading with an encoder', () => {
  let reports: ObjectStore;
  let encoded: string[];
  let opened = 0;
  let broken: Error | null;
  let shipped: Record<string, string>;
  const encoder = (): SentenceEncoder => ({
    ids: () => [],
    vector: async (sentence) => {
      encoded.push(sentence);
      return vectorOf(sentence);
    },
    close: async () => undefined,
  });
  const reader = (name = 'e1'): ValueReader =>
    encoderReader({
      encoder: name,
      classifier,
      reports,
      shipped: async () => shipped,
      open: async () => {
        opened += 1;
        if (broken !== null) throw broken;
        return encoder();
      },
    });
  beforeEach(() => {
    [reports, encoded, opened, broken, shipped] = [memoryStore(), [], 0, null, {}];
  });

  describeValueReader('an encoder', () => reader());

  it('encodes each sentence once, also when another process reads the story again', async () => {
    await reader().read(someText(), someValues);
    expect(encoded).toHaveLength(4);
    await reader().read(someText(), someValues);
    expect([encoded.length, opened]).toEqual([4, 1]);
  });

  it('encodes again only what changed, and forgets what is gone', async () => {
    await reader().read(someText(), someValues);
    await reader().read(someText({ body: 'På måndagar ritar vi upp veckan på tavlan.\n\nDet snöade.' }), someValues);
    expect(encoded.slice(4)).toEqual(['Det snöade.']);
    const kept = JSON.parse(new TextDecoder().decode((await reports.get(keptVectorsKey('veckan')))?.body));
    expect(Object.keys(kept.vectors)).toHaveLength(3);
  });

  it('reckons a sentence once, and again when it has remembered enough others', async () => {
    let reckoned = 0;
    const counted: ValueClassifier = {
      ...classifier,
      get rows() {
        reckoned += 1;
        return classifier.rows;
      },
    };
    const one = encoderReader({
      encoder: 'e1',
      classifier: counted,
      reports,
      shipped: async () => shipped,
      open: async () => encoder(),
    });
    const readNumbers = (from: number) =>
      one.read(
        someText({ title: 'Tal', body: Array.from({ length: 499 }, (_, n) => `Dag ${from + n}.`).join('\n\n') }),
        someValues,
      );
    await readNumbers(0);
    const first = reckoned;
    await readNumbers(0);
    expect(reckoned).toBe(first);
    for (let from = 1_000; reckoned < mostRemembered; from += 1_000) await readNumbers(from);
    const full = reckoned;
    await readNumbers(0);
    expect(reckoned).toBeGreaterThan(full);
  });

  it('keeps no sentence in words', async () => {
    await reader().read(someText(), someValues);
    expect(new TextDecoder().decode((await reports.get(keptVectorsKey('veckan')))?.body)).not.toContain('Amina');
  });

  it('makes all again for another encoder, and where what was kept does not hold', async () => {
    await reader().read(someText(), someValues);
    await reader('e2').read(someText(), someValues);
    expect(encoded).toHaveLength(8);
    await reports.put(keptVectorsKey('veckan'), '{"encoder":"e2","vectors":[1]}');
    await reader('e2').read(someText(), someValues);
    expect(encoded).toHaveLength(12);
  });

  it('takes vectors that come with the product, and then opens and keeps nothing', async () => {
    const sentences = ['Vi bestämmer veckan tillsammans', 'På måndagar ritar vi upp veckan på tavlan.'];
    shipped = Object.fromEntries(sentences.map((one) => [vectorKey('e1', one), packVector(vectorOf(one))]));
    await reader().read(someText({ body: sentences[1] ?? '' }), someValues);
    expect([opened, (await reports.list('')).length]).toEqual([0, 0]);
  });

  it('ranks by the sentences, and knows a value without labelled sentences by its words', async () => {
    const told = { value: 'villkor', score: 4, likely: true, sentence: 'Det regnade.' };
    const { ranked } = await reader().read(someText({ told: [told] }), someValues);
    expect(ranked.map(({ value, likely }) => [value, likely])).toEqual([
      ['delaktighet', true],
      ['villkor', true],
      ['gemenskap', false],
    ]);
    expect(ranked[2]?.sentence).toBe('När Amina föreslog att byta dag gjorde vi det.');
  });

  it('falls back on the words when the encoder does not open, says so, and tries again', async () => {
    broken = Object.assign(new Error('no /srv/encoder.onnx, for: Amina sade'), { code: 'ENOENT' });
    const one = reader();
    const { version, ranked, trouble } = await one.read(someText(), someValues);
    expect([version, ranked]).toEqual(['lexicon', someText().told]);
    expect(trouble?.en).toContain('Show the operator this: ENOENT.');
    expect(trouble?.en).not.toMatch(/srv|Amina/);
    broken = null;
    expect((await one.read(someText(), someValues)).version).toBe('two-1');
  });

  it.each([
    [mostSentences - 2, false],
    [mostSentences - 1, false],
    [mostSentences, true],
  ])('reads a title and %d sentences, and says whether it read all: cut %s', async (count, cut) => {
    const { trouble } = await reader().read(someText({ title: 'A', body: 'Vi kom. '.repeat(count) }), someValues);
    expect(trouble !== null).toBe(cut);
  });
});
