import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openEncoder } from '#functions/adapters/value-reader/sentence-encoder.ts';
import { parseKept, vectorKey } from '#functions/adapters/value-reader/vector-cache.ts';
import { packVector } from '#functions/story/employer-values/packed-vector.ts';

/** The packed vector of each sentence, by its key; what an earlier build made of the same encoder is taken from `cache`. */
export const buildVectors = async (
  folder: string,
  encoder: string,
  sentences: readonly string[],
  cache: string | null,
): Promise<ReadonlyMap<string, string>> => {
  const before = cache !== null && existsSync(cache) ? parseKept(readFileSync(cache, 'utf8'), encoder) : {};
  const wanted = new Map(sentences.map((sentence) => [vectorKey(encoder, sentence), sentence]));
  const made = new Map<string, string>();
  const opened = [...wanted.keys()].every((key) => before[key] !== undefined) ? null : await openEncoder(folder);
  for (const [key, sentence] of wanted) {
    const kept = before[key];
    if (kept !== undefined) made.set(key, kept);
    else if (opened !== null) made.set(key, packVector(await opened.vector(sentence)));
  }
  await opened?.close();
  if (cache !== null) {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(cache, JSON.stringify({ encoder, vectors: { ...before, ...Object.fromEntries(made) } }));
  }
  return made;
};
