import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { encoderReader } from '#functions/adapters/value-reader/encoder-reader.ts';
import { lexiconReader } from '#functions/adapters/value-reader/lexicon-reader.ts';
import { openEncoder, type SentenceEncoder } from '#functions/adapters/value-reader/sentence-encoder.ts';
import { parseKept } from '#functions/adapters/value-reader/vector-cache.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { ValueReader } from '#functions/ground/ports/value-reader.ts';
import { openClassifier } from '#functions/story/employer-values/value-classifier.ts';

/** Where the encoder, its classifier and the vectors of the sample stories lie. */
export const modelFolder = join(import.meta.dirname, 'model');

const Manifest = z.object({ outputs: z.object({ 'encoder.onnx': z.object({ sha256: z.string() }) }) });

const absent = {
  sv: 'Språkmodellen som läser värden finns inte här. Värdena är sökta med ordlistan.',
  en: 'The language model that reads values is not here. The values were sought with the word list.',
} as const;
const unfit = {
  sv: 'Vikterna för värdena hör till en annan språkmodell. Värdena är sökta med ordlistan.',
  en: 'The weights of the values belong to another language model. The values were sought with the word list.',
} as const;

const json = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/** The encoder, if it is the one that its manifest names; another would give vectors that the weights know nothing of. */
const openNamed = async (folder: string, named: string): Promise<SentenceEncoder> => {
  const found = createHash('sha256')
    .update(await readFile(join(folder, 'encoder.onnx')))
    .digest('hex');
  if (found !== named)
    throw Object.assign(new Error(`encoder.onnx has SHA-256 ${found}, and its manifest says ${named}.`), {
      code: 'encoder_is_another',
    });
  return openEncoder(folder);
};

/**
 * The second reader where its files are whole, and else the lexicon. Reads two small files at once, the encoder when a
 * sentence is new, and the shipped vectors when a story is read.
 */
export const openValueReader = (reports: ObjectStore, folder: string = modelFolder): ValueReader => {
  const manifest = Manifest.safeParse(json(join(folder, 'manifest.json')));
  if (!manifest.success || !existsSync(join(folder, 'encoder.onnx'))) return lexiconReader(absent);
  const encoder = manifest.data.outputs['encoder.onnx'].sha256;
  const classifier = openClassifier(json(join(folder, 'classifier.json')), encoder);
  if (classifier === null) return lexiconReader(unfit);
  const samples = join(folder, 'sample-vectors.json');
  let shipped: Promise<Readonly<Record<string, string>>> | null = null;
  return encoderReader({
    encoder,
    classifier,
    reports,
    open: () => openNamed(folder, encoder),
    shipped: () => {
      shipped ??= readFile(samples, 'utf8').then(
        (text) => parseKept(text, encoder),
        () => ({}),
      );
      return shipped;
    },
  });
};
