import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Person, Role } from '#functions/story/organisation/person.ts';
import { personSignedIn, readPeople } from '#functions/story/organisation/read-people.ts';

/** Whoever has the files may do everything with them, unless people.yaml says what they do. */
const everyRole = Role.options.filter((role) => role !== 'storyteller');

/** The person at the terminal: as people.yaml has the system's user, or somebody of every role. */
export const actingPerson = async (deps: Pick<Deps, 'content'>, user: string): Promise<Person> => {
  const known = personSignedIn((await readPeople(deps)).people, user);
  return known ?? { name: user, signIn: user, roles: everyRole, key: null, units: [], mail: null, language: null };
};
