import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Person } from '#functions/story/organisation/person.ts';

const cookie = 'vardag-person';
/** Not readable by scripts, and not sent along from other sites' forms. */
const guarded = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;

/** Who has said that they are here; null for nobody, and for somebody who is no longer among the people. */
export const chosenPerson = (c: Context, people: readonly Person[]): Person | null => {
  const name = getCookie(c, cookie);
  return people.find(({ signIn }) => signIn === name) ?? null;
};

export const choosePerson = (c: Context, { signIn }: Person): void => setCookie(c, cookie, signIn, guarded);

export const leavePerson = (c: Context): void => void deleteCookie(c, cookie, guarded);
