import { PastedBlock } from '#functions/ads/vacancies/pasted-block.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { readYamlFolder } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';

/** What was pasted by hand, by ad. `by` is the person's name where `people.yaml` has it. */
export const readPasted = async (
  deps: Pick<Deps, 'content'>,
): Promise<{ readonly pasted: ReadonlyMap<string, PastedBlock>; readonly findings: readonly Finding[] }> => {
  const files = [...(await readYamlFolder(deps, PastedBlock, 'pasted'))];
  const { people } = files.length === 0 ? { people: [] } : await readPeople(deps);
  const nameOf = (by: string): string => people.find(({ signIn, key }) => by === signIn || by === key)?.name ?? by;
  return {
    pasted: new Map(
      files.flatMap(([ad, { value }]) => (value === null ? [] : [[ad, { ...value, by: nameOf(value.by) }] as const])),
    ),
    findings: files.flatMap(([, { findings }]) => findings),
  };
};
