import type { Language } from '#functions/ground/language/language.ts';
import type { Lexicon, LexiconEntry, Strength } from '#functions/story/employer-values/lexicon.ts';
import { isNegated } from '#functions/story/employer-values/negation.ts';
import { findPatterns, type PatternMatch } from '#functions/story/stories/prose/pattern-index.ts';
import type { Sentence } from '#functions/story/stories/prose/sentences.ts';
import { stemmed } from '#functions/story/stories/prose/word-pattern.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

/** A pattern of a value found in a sentence; `counter` when the sentence denies it. */
export type ValueHit = {
  readonly value: string;
  readonly pattern: string;
  readonly strength: Strength;
  readonly counter: boolean;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
};

type Match = PatternMatch<LexiconEntry>;

const overlap = (a: Match, b: Match): boolean => a.first <= b.last && b.first <= a.last;

/**
 * A false friend takes away the hits it overlaps. One that overlaps none (styrelsemöte, elevinflytande) tells what the
 * sentence is about, and takes away the value's weak hits in it.
 */
const isSuppressed = (match: Match, friends: readonly Match[], hits: readonly Match[]): boolean =>
  friends.some((friend) => {
    if (friend.entry.value !== match.entry.value) return false;
    if (overlap(friend, match)) return true;
    const overlapsOther = hits.some((hit) => hit.entry.value === friend.entry.value && overlap(hit, friend));
    return !overlapsOther && match.entry.kind === 'weak';
  });

export const valueHitsIn = (
  lexicon: Lexicon,
  language: Language,
  text: string,
  sentence: Sentence,
): readonly ValueHit[] => {
  const words = stemmed(wordsIn(text, sentence.start, sentence.end), language);
  const matches = findPatterns(lexicon[language], words);
  const friends = matches.filter((match) => match.entry.kind === 'false-friend');
  const hits = matches.filter((match) => match.entry.kind !== 'false-friend');
  return hits
    .filter((match) => !isSuppressed(match, friends, hits))
    .map((match) => ({
      value: match.entry.value,
      pattern: match.entry.pattern.source,
      strength: match.entry.kind === 'strong' ? 'strong' : 'weak',
      counter: isNegated(text, words, match.first, match.last),
      sentence,
      start: words[match.first]?.start ?? sentence.start,
      end: words[match.last]?.end ?? sentence.end,
    }));
};
