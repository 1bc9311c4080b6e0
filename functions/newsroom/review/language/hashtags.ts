import type { Text } from '#functions/ground/language/text.ts';
import { type Located, locateAll } from '#functions/newsroom/review/language/located.ts';

export type HashtagFault = Located & {
  readonly fault: 'no-capitals' | 'all-capitals' | 'too-many' | 'not-last';
  readonly message: Text;
};

const hashtag = /(?<![\p{L}\p{N}_&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;
const pascalCase = /^#(?:\p{Lu}[\p{Ll}\p{N}]*)+$/u;
const most = 2;
/** An abbreviation may be all capitals up to this length. */
const longestAbbreviation = 5;

export const hashtagsIn = (text: string): readonly Located[] => locateAll(text, hashtag);

const onlyTags = /^(?:#[\p{L}\p{M}\p{N}_]+|@[\p{L}\p{M}\p{N}_.-]+)+$/u;
/** Where the last word ends that is neither a hashtag nor a mention. */
const lastWordIn = (text: string): number => {
  const last = [...text.matchAll(/\S+/g)].findLast(([word]) => !onlyTags.test(word));
  return last === undefined ? 0 : last.index + last[0].length;
};

const faultsOf = (tag: Located, index: number, lastWord: number): readonly HashtagFault[] => {
  const fault = (kind: HashtagFault['fault'], sv: string, en: string): HashtagFault => ({
    ...tag,
    fault: kind,
    message: { sv, en },
  });
  const name = tag.text.slice(1);
  const allCapitals = name.length > longestAbbreviation && name === name.toUpperCase();
  return [
    ...(pascalCase.test(tag.text)
      ? []
      : [
          fault(
            'no-capitals',
            `Skriv ${tag.text} med stor bokstav i varje ord.`,
            `Capitalise each word in ${tag.text}.`,
          ),
        ]),
    ...(allCapitals
      ? [fault('all-capitals', `Skriv inte ${tag.text} i versaler.`, `Do not write ${tag.text} in capitals.`)]
      : []),
    ...(index >= most ? [fault('too-many', 'Högst två hashtaggar.', 'At most two hashtags.')] : []),
    ...(lastWord <= tag.end
      ? []
      : [fault('not-last', 'Hashtaggar står sist i inlägget.', 'Hashtags stand last in the post.')]),
  ];
};

/** The rules for hashtags: a capital for each word (screen readers need it), at most two, last; mentions may follow. */
export const hashtagFaultsIn = (text: string): readonly HashtagFault[] => {
  const lastWord = lastWordIn(text);
  return hashtagsIn(text).flatMap((tag, index) => faultsOf(tag, index, lastWord));
};
