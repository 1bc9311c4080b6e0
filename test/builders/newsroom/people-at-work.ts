import type { Person, Role } from '#functions/story/organisation/person.ts';

/** One person of each role, none of whom wrote the stories of the small world. */
export const peopleAtWork: Readonly<Record<Role, Person>> = {
  storyteller: aPerson('Elsa', 'elsa.a', ['storyteller'], 'p-1'),
  communicator: aPerson('Eva', 'eva.k', ['communicator']),
  hr: aPerson('Hanna', 'hanna.r', ['hr']),
  leadership: aPerson('Lars', 'lars.l', ['leadership']),
  officer: aPerson('Dana', 'dana.o', ['officer']),
  archivist: aPerson('Astrid', 'astrid.a', ['archivist']),
  operator: aPerson('Olle', 'olle.d', ['operator']),
};

function aPerson(name: string, signIn: string, roles: readonly Role[], key: string | null = null): Person {
  return { name, signIn, roles, key, units: [], mail: null, language: null };
}
