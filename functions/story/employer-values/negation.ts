import type { Word } from '#functions/story/stories/prose/words.ts';

const negations = new Set(
  ['inte', 'icke', 'ej', 'ingen', 'inget', 'inga', 'saknar', 'saknas', 'saknade', 'brist', 'brister', 'tyvärr'].concat([
    'knappast',
    'not',
    'no',
    'lack',
    'lacks',
    'lacked',
    'lacking',
    'unfortunately',
    'cannot',
    'hardly',
  ]),
);
/** Not bara, inte minst, tvekar inte: words that make a negation say yes. */
const approving = new Set([
  'bara',
  'enbart',
  'minst',
  'endast',
  'tveka',
  'tvekar',
  'tvekade',
  'only',
  'just',
  'least',
  'hesitate',
  'doubt',
]);
const clauseWords = new Set(['men', 'utan', 'och', 'but', 'and', 'however', 'fast', 'although']);
const pronouns = new Set(['jag', 'vi', 'man', 'han', 'hon', 'hen', 'du', 'de']);
const wordsBefore = 4;

const isNegation = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.text ?? '';
  if (!negations.has(word) && !word.endsWith("n't")) return false;
  return !approving.has(words[at + 1]?.text ?? '') && !approving.has(words[at - 1]?.text ?? '');
};

const sameClause = (text: string, left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && !/[,;:–—()!?]/u.test(text.slice(left.end, right.start));

/**
 * Whether words `first` to `last` are denied: a negation up to four words before in the same clause, or, as Swedish
 * verbs have it, right after (`trivs inte`, `trivs jag inte`).
 */
export const isNegated = (text: string, words: readonly Word[], first: number, last: number): boolean => {
  for (let at = first - 1; at >= first - wordsBefore; at--) {
    if (!sameClause(text, words[at], words[at + 1]) || clauseWords.has(words[at]?.text ?? '')) break;
    if (isNegation(words, at)) return true;
  }
  const next = pronouns.has(words[last + 1]?.text ?? '') ? last + 2 : last + 1;
  return words[next]?.text === 'inte' && isNegation(words, next) && sameClause(text, words[next - 1], words[next]);
};
