import { isSamePerson } from '#functions/newsroom/review/is-same-person.ts';
import type { Person } from '#functions/story/organisation/person.ts';

/** Whether a story's author is this person: by the sign-in name, or by the key that stands in what a storyteller writes here. */
export const isPersons = ({ signIn, key }: Person, author: string): boolean =>
  author !== '' && [signIn, ...(key === null ? [] : [key])].some((name) => isSamePerson(name, author));
