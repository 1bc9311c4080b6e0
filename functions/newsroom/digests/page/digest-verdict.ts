import type { Language } from '#functions/ground/language/language.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { digestWords } from '#functions/newsroom/digests/page/digest-words.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';

/** The period in one sentence and which way it went, its first words to be marked. An unread number makes the sum a least, not a smaller truth. */
export const digestVerdict = (
  { told, seen }: Pick<DigestView, 'told' | 'seen'>,
  language: Language,
): readonly [marked: string, rest: string] => {
  const words = digestWords[language];
  if (told.length === 0) return ['', words.nothing];
  const known = told.map((story) => story.impressions.value).filter((value) => value !== null);
  if (known.length === 0) return words.saysUnknown(told.length);
  const sum = known.reduce((total, value) => total + value, 0);
  const [marked, rest] = words.says(told.length, countWords(sum, language), known.length < told.length);
  return [marked, seen === null ? rest : `${rest} ${words.moved[seen.direction ?? 'unsure']}`];
};
