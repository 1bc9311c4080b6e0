import type { Language } from '#functions/ground/language/language.ts';
import type { Word } from '#functions/story/stories/prose/words.ts';

/** Words that only one of the languages near ours has. A paragraph with some of them needs no closer look. */
const tellOwn: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(['och', 'är', 'inte', 'från', 'mycket', 'att', 'jag', 'också', 'när', 'hur', 'där', 'något']),
  en: new Set(['the', 'and', 'with', 'that', 'they', 'you', 'this', 'have', 'my', 'from', 'when', 'would']),
};
const differentOwn = 2;
const oneIn = 10;
/** Written in the language that it says it is in, by words that no neighbour has. */
export const isPlainlyOwn = (words: readonly Word[], language: Language): boolean => {
  const own = words.filter(({ text }) => tellOwn[language].has(text));
  return own.length * oneIn >= words.length && new Set(own.map(({ text }) => text)).size >= differentOwn;
};
