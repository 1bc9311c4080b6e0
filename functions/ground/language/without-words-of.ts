const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Short words are everybody's, unless they are written as a name is. */
const isTelling = (one: string): boolean => one.length > 4 || /^\p{Lu}/u.test(one);

/**
 * What somebody else answered, without the words that it repeats from what was sent: an answer is kept where names may not stay, and
 * what it says of a field is understood without them.
 */
export const withoutWordsOf = (answer: string, sent: string): string => {
  const told = new Set((sent.match(word) ?? []).filter(isTelling).map((one) => one.toLocaleLowerCase('sv')));
  return answer
    .replace(word, (one) => (told.has(one.toLocaleLowerCase('sv')) ? '…' : one))
    .replace(/…(?:[^\p{L}\p{N}…]{1,3}…)+/gu, '…');
};
