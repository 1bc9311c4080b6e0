import type { Finding } from '#functions/ground/findings/finding.ts';
import { readYamlFolder } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { ConsentAsk } from '#functions/story/consent/consent-ask.ts';
import { readRetention } from '#functions/story/organisation/retention.ts';
import type { StoryLocation } from '#functions/story/stories/list-stories.ts';
import { readNotes } from '#functions/story/stories/note.ts';

/** Findings of what the desk writes and people may write too: asks, notes beside stories, and how long things are kept. */
export const checkHandFiles = async (
  deps: Pick<Deps, 'content'>,
  places: readonly StoryLocation[],
): Promise<readonly Finding[]> => {
  const asks = await readYamlFolder(deps, ConsentAsk, 'asks');
  const notes = await Promise.all(places.map(({ folder, name }) => readNotes(deps, folder, name)));
  return [...asks.values(), ...notes, await readRetention(deps)].flatMap(({ findings }) => findings);
};
