import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { Pause } from '#functions/story/quiet/pause.ts';

/** The pause in force, or null. A `pause.yaml` that can't be understood pauses everything: somebody meant to stop. */
export const readPause = async (deps: Pick<Deps, 'content'>): Promise<Pause | null> => {
  const read = await readYaml(deps, Pause, 'pause.yaml', 'optional');
  if (!read.present) return null;
  return read.value ?? { scope: 'all', by: '?', since: '1970-01-01', reason: 'pause.yaml' };
};
