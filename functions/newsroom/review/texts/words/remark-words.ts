import { type Words, words } from '#functions/newsroom/review/texts/words/words.ts';
import { wordsOnClaims } from '#functions/newsroom/review/texts/words/words-on-claims.ts';
import { wordsOnPeople } from '#functions/newsroom/review/texts/words/words-on-people.ts';
import { wordsOnWriting } from '#functions/newsroom/review/texts/words/words-on-writing.ts';

/** What each rule that reads texts says, in the words of a storyteller. */
export const remarkWords: Readonly<Record<string, Words>> = { ...wordsOnPeople, ...wordsOnClaims, ...wordsOnWriting };

const otherEmoji = ['emoji-in-a-row', 'emoji-bullet', 'emoji-inside-sentence'] as const;
const hashtags = ['hashtag-no-capitals', 'hashtag-all-capitals', 'hashtag-too-many', 'hashtag-not-last'] as const;
const tagWords = words(
  'Taggar i texten.',
  'Hashtags in the text.',
  'Taggar läggs till sist av sig själva: ett värde och en för arbetsgivaren.',
  'Hashtags are added last by themselves: one value and one for the employer.',
);

const nobody = words('', '', '', '');
export const wordsOf = (rule: string): Words => {
  if ((otherEmoji as readonly string[]).includes(rule)) return remarkWords['emoji-too-many'] ?? nobody;
  if ((hashtags as readonly string[]).includes(rule)) return tagWords;
  return remarkWords[rule] ?? nobody;
};
