import * as z from 'zod';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

const KeptVectors = z.object({ encoder: z.string(), vectors: z.record(z.string(), z.string()) });
/** Packed vectors by `vectorKey`, of one encoder. */
export type KeptVectors = z.infer<typeof KeptVectors>;

export const keptVectorsKey = (story: string): string => `reviews/vectors/${story}.json`;

/** Names a sentence without telling it. */
export const vectorKey = (encoder: string, sentence: string): string => sha256(`${encoder}\n${sentence}`).slice(0, 32);

/** What was kept of an encoder. Of another one, or in a form that does not hold, nothing was: it is made again. */
export const parseKept = (text: string, encoder: string): Readonly<Record<string, string>> => {
  try {
    const kept = KeptVectors.safeParse(JSON.parse(text));
    return kept.success && kept.data.encoder === encoder ? kept.data.vectors : {};
  } catch {
    return {};
  }
};

export const readKept = async (
  reports: ObjectStore,
  story: string,
  encoder: string,
): Promise<Readonly<Record<string, string>>> => {
  const stored = await reports.get(keptVectorsKey(story));
  return stored === null ? {} : parseKept(new TextDecoder().decode(stored.body), encoder);
};
