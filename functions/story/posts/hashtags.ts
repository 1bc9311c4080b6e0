/** A post ends in at most this many hashtags: one value, one city (docs/content-formats.md#storymd). */
const mostHashtags = 2;

const upperFirst = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase('sv') + rest.join('');
};

/** `#delaktig kultur` becomes `DelaktigKultur`, read word by word by a screen reader; null when no letter is left. */
export const hashtag = (words: string): string | null => {
  const tag = (words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(upperFirst).join('');
  return /\p{L}/u.test(tag) ? tag : null;
};

/** The tags in the given order, without the empty and the repeated. */
export const hashtags = (wanted: readonly (string | null)[]): readonly string[] => {
  const tags = wanted.map((words) => (words === null ? null : hashtag(words))).filter((tag) => tag !== null);
  const key = (tag: string): string => tag.toLocaleLowerCase('sv');
  return tags
    .filter((tag, index) => tags.findIndex((other) => key(other) === key(tag)) === index)
    .slice(0, mostHashtags);
};
