import { type Place, wherePerson } from '#functions/publishing/records/where/where-person.ts';

/** Where one person's stories are and were; nowhere for nobody, and for a name of several. */
export const placesOfPerson = async (
  deps: Parameters<typeof wherePerson>[0],
  person: string,
): Promise<readonly Place[]> => {
  const asked = await wherePerson(deps, person);
  return asked.found === 'one' ? asked.places : [];
};
