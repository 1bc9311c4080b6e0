import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { People, type Person } from '#functions/story/organisation/people.ts';

export const readPeople = async (deps: Pick<Deps, 'content'>): Promise<readonly Person[]> => {
  const { value } = await readYaml(deps, People, 'people.yaml', 'optional');
  return (value?.people ?? []).map(({ key = null, mail = null, language = null, ...one }) => ({
    ...one,
    key,
    mail,
    language,
  }));
};
