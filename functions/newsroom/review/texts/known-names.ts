import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import { notNames } from '#functions/newsroom/review/texts/name-forms.ts';
import type { Reading } from '#functions/newsroom/review/texts/remark.ts';
import { withoutS } from '#functions/newsroom/review/texts/whose-name.ts';

/** Where a capital says nothing. */
export const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:–—•]["”’)]?\s+|\n\s*|["”“»(]\s*|- )$/u.test(text.slice(Math.max(0, at - 4), at));

const bare = (name: string): string => name.toLocaleLowerCase('sv');

const givenOf = new WeakMap<object, ReadonlySet<string>>();
/** Of the list of given names, in the genitive too. */
export const isGivenName = (name: string, { lists }: Reading): boolean => {
  const { sv, en } = lists('people.givenNames');
  const standing = givenOf.get(sv) ?? new Set([...sv.entries, ...en.entries]);
  givenOf.set(sv, standing);
  const own = withoutS(name);
  return standing.has(name) || (own.length > 3 && standing.has(own));
};

/** Declared in the story, a place, or a name that nobody has to be asked for. */
export const isKnown = (name: string, { declared, places, lists }: Reading, text: PublishedText): boolean => {
  const lower = bare(name);
  const parts = [lower, withoutS(lower), ...lower.split('-')];
  if (parts.some((part) => declared.has(part) || places.has(part))) return true;
  return (
    notNames.test(name) ||
    lists('people.knownNames')[text.language].isIn(name) ||
    lists('people.knownNames').sv.isIn(name)
  );
};
