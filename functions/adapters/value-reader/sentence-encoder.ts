import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodableText } from '#functions/adapters/value-reader/encodable-text.ts';

/** What the model was trained to read before a sentence that is compared with others. */
const prefix = 'query: ';

/** The model has a place for this many pieces, the first and last included. */
const mostPieces = 512;

export type SentenceEncoder = {
  /** The pieces of one sentence with prefix, start and end: at most 512. */
  readonly ids: (sentence: string) => readonly number[];
  /** The vector of one sentence, of length 1. */
  readonly vector: (sentence: string) => Promise<Float32Array>;
  /** Gives back the memory of the engine. */
  readonly close: () => Promise<void>;
};

/**
 * Opens `encoder.onnx` and `tokenizer.json`. Takes more than a second and half a gigabyte: keep what it returns, and ask for
 * it only when a sentence is new. The engine is loaded here, so that a process that reads no new sentence never loads it.
 */
export const openEncoder = async (folder: string): Promise<SentenceEncoder> => {
  const [{ Tokenizer }, { env, InferenceSession, Tensor }, model, tokenizerFile] = await Promise.all([
    import('@huggingface/tokenizers'),
    import('onnxruntime-web'),
    readFile(join(folder, 'encoder.onnx')),
    readFile(join(folder, 'tokenizer.json'), 'utf8'),
  ]);
  const tokenizer = new Tokenizer(JSON.parse(tokenizerFile), {});
  const end = tokenizer.token_to_id('</s>');
  if (end === undefined) throw new Error('tokenizer.json has no piece </s>.');
  env.wasm.numThreads = 1;
  // Without the option the 4-bit weights are unpacked again for every sentence, at twice the time.
  const session = await InferenceSession.create(model, { extra: { session: { disable_quant_qdq: '1' } } });
  const ids = (sentence: string): readonly number[] => {
    const all = tokenizer.encode(prefix + encodableText(sentence)).ids;
    return all.length <= mostPieces ? all : [...all.slice(0, mostPieces - 1), end];
  };
  return {
    ids,
    vector: async (sentence) => {
      const pieces = Int32Array.from(ids(sentence));
      // One at a time: a padded batch doubles the time.
      const { vector } = await session.run({ ids: new Tensor('int32', pieces, [pieces.length]) });
      if (!(vector?.data instanceof Float32Array)) throw new Error('encoder.onnx gave no vector.');
      return vector.data;
    },
    close: () => session.release(),
  };
};
