import type { Text } from '#functions/ground/language/text.ts';
import type { ValueReader } from '#functions/ground/ports/value-reader.ts';

/** Ranks by what is told outright alone: where there is no encoder, and what every other reader falls back on. */
export const lexiconReader = (trouble: Text | null = null): ValueReader => ({
  version: 'lexicon',
  read: async ({ told }, values) => {
    const known = new Set(values.map(({ id }) => id));
    return { version: 'lexicon', ranked: told.filter(({ value }) => known.has(value)), trouble };
  },
});
