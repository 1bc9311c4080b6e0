type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member as Json)]),
  );
};

/** The same value gives the same text, whatever order its keys were written in. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value as Json));
