import type { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';

/** What is asked of a story. `occupation` is an SSYK group; `since` the day it may stand in ads from. */
export type MatchableStory = {
  readonly story: string;
  readonly occupation: string;
  readonly unit: string;
  readonly language: Language;
  readonly since: string;
};

/**
 * Stories by what ads ask for, each list in the order of the stories' ids. Asking costs the same however many stories there
 * are; a city has thousands of ads an hour.
 */
export type StoryIndex<S extends MatchableStory> = {
  readonly ofOccupation: (language: Language, ssyk: string) => readonly S[];
  /** Of a workplace, by its whole path. */
  readonly ofUnit: (language: Language, unit: string) => readonly S[];
  /** Of an occupation beside it, in the administration or company of a unit: the first three digits of SSYK are the same. */
  readonly ofNear: (language: Language, ssyk: string, unit: string) => readonly S[];
};

const grouped = <S extends MatchableStory>(stories: readonly S[], key: (story: S) => string) => {
  const groups = new Map<string, S[]>();
  for (const story of stories) {
    const name = key(story);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [story]);
    else group.push(story);
  }
  return (language: Language, name: string): readonly S[] => groups.get(`${language} ${name}`) ?? [];
};

const byId = (a: MatchableStory, b: MatchableStory): number => (a.story < b.story ? -1 : Number(a.story > b.story));

/** The story of this id in a list of the index. */
export const storyIn = <S extends MatchableStory>(inOrder: readonly S[], story: string): S | undefined => {
  let [from, until] = [0, inOrder.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((inOrder[middle]?.story ?? '') < story) from = middle + 1;
    else until = middle;
  }
  return inOrder[from]?.story === story ? inOrder[from] : undefined;
};

const nearName = (ssyk: string, unit: string): string => `${rootUnit(unit)} ${ssyk.slice(0, 3)}`;

/** The stories that may stand in ads on a day. */
export const indexStories = <S extends MatchableStory>(
  stories: readonly S[],
  day: Temporal.PlainDate,
): StoryIndex<S> => {
  const told = stories.filter((one) => one.since.slice(0, 10) <= day.toString()).sort(byId);
  const near = grouped(told, ({ language, occupation, unit }) => `${language} ${nearName(occupation, unit)}`);
  return {
    ofOccupation: grouped(told, ({ language, occupation }) => `${language} ${occupation}`),
    ofUnit: grouped(told, ({ language, unit }) => `${language} ${unit}`),
    ofNear: (language, ssyk, unit) => near(language, nearName(ssyk, unit)),
  };
};
