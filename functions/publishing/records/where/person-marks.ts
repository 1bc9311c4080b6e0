import type { KnownPerson } from '#functions/publishing/records/where/known-people.ts';

/** What tells of a person. `whole` stands as it is between other signs; `names` are words, which Swedish may give an s. */
export type PersonMarks = {
  readonly whole: readonly string[];
  /** Names that no other person has. */
  readonly names: readonly string[];
  /** Names that others have too: where one stands with no other mark, nothing says who is meant. */
  readonly shared: readonly string[];
};

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Before an id in a key: the first signs of a chain's folder, and what a file of the desk is about. */
const before = '(?:(?<![\\p{L}\\p{N}_-])(?:[0-9a-f]{2}|consent|publication|story|unit)-|(?<![\\p{L}\\p{N}_-]))';
const after = '(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])';

const alternatives = (all: readonly string[]): string =>
  [...all]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|');

const never = /(?!)/u;
const wholeIn = (all: readonly string[]): RegExp =>
  all.length === 0 ? never : new RegExp(`${before}(?:${alternatives(all)})${after}`, 'iu');
const wordIn = (all: readonly string[]): RegExp =>
  all.length === 0 ? never : new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(all)})(?:s|:s)?(?![\\p{L}\\p{N}])`, 'u');

const folded = (text: string): string => text.toLocaleLowerCase('sv');

/** `pictures` are hashes of the pictures of their stories, which keys are made of. */
export const marksOf = (
  person: KnownPerson,
  everybody: readonly KnownPerson[],
  pictures: readonly string[],
): PersonMarks => {
  const others = new Set(everybody.filter(({ id }) => id !== person.id).flatMap(({ names }) => names.map(folded)));
  const { id, consents, signs, stories, names } = person;
  return {
    whole: [...new Set([id, ...consents, ...signs, ...stories.map((story) => story.id), ...pictures])],
    names: names.filter((name) => !others.has(folded(name))),
    shared: names.filter((name) => others.has(folded(name))),
  };
};

export type Concerns = (text: string) => 'person' | 'unsure' | null;

/** Whether a text tells of the person, and `unsure` where it names somebody of that name and nothing says who. */
export const concernsOf = (marks: PersonMarks, namesakes: readonly PersonMarks[]): Concerns => {
  const [whole, named, shared] = [wholeIn(marks.whole), wordIn(marks.names), wordIn(marks.shared)];
  const others = wholeIn(namesakes.flatMap((one) => one.whole));
  return (text) => {
    if (whole.test(text) || named.test(text)) return 'person';
    return shared.test(text) && !others.test(text) ? 'unsure' : null;
  };
};
