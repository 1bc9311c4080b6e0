type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bothLanguages = (value: unknown): unknown => (typeof value === 'string' ? { sv: value, en: value } : value);

const strength = (value: unknown): unknown => {
  if (Array.isArray(value)) return { strong: value, weak: [] };
  return isFields(value) ? { strong: [], weak: [], ...value } : (value ?? { strong: [], weak: [] });
};

const patternsOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return { sv: strength(value), en: strength(value) };
  if (!isFields(value)) return value ?? { sv: strength(undefined), en: strength(undefined) };
  if ('strong' in value || 'weak' in value) return { sv: strength(value), en: strength(value) };
  return { ...value, sv: strength(value['sv']), en: strength(value['en']) };
};

/** The short form in which published taxonomies come: `svStrong`, `svWeak`, `def`, `not`, `hashtags`. */
const fromTaxonomy = (value: Fields): Fields => ({
  id: value['id'],
  name: { sv: value['sv'], en: value['en'] },
  definition: value['def'],
  hashtag: Array.isArray(value['hashtags']) ? value['hashtags'][0] : undefined,
  patterns: {
    sv: { strong: value['svStrong'], weak: value['svWeak'] },
    en: { strong: value['enStrong'], weak: value['enWeak'] },
  },
  falseFriends: value['not'],
});

/** Brings the ways in which a value may be written to the one that the tagger reads. What it can't place is left for the schema to tell. */
export const shapedValue = (input: unknown): unknown => {
  if (!isFields(input)) return input;
  const value = 'svStrong' in input ? fromTaxonomy(input) : input;
  const hashtag = typeof value['hashtag'] === 'string' ? value['hashtag'].replace(/^#/, '') : value['hashtag'];
  const name = bothLanguages(value['name']);
  return {
    ...value,
    name,
    definition: bothLanguages(value['definition'] ?? name),
    hashtag,
    group: value['group'] ?? 'other',
    patterns: patternsOf(value['patterns']),
    falseFriends: value['falseFriends'] ?? [],
  };
};

/** A bare list of values is a file without a version. */
export const shapedValues = (input: unknown): unknown => {
  if (Array.isArray(input)) return { version: '1', values: input.map(shapedValue) };
  if (!isFields(input) || !Array.isArray(input['values'])) return input;
  const { syntax: _, ...rest } = input;
  return { ...rest, version: String(rest['version'] ?? '1'), values: input['values'].map(shapedValue) };
};
