import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { dueOfClaim, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { markOpen } from '#functions/publishing/publications/ledger/work-markers.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** What stands although its story was approved anew since, or although the end of a change is not known. */
const behind = (
  facts: readonly PublicationProjection[],
  stories: readonly StoryFacts[],
): readonly PublicationProjection[] => {
  const approvals = new Map(
    stories.flatMap(({ id, folder, approval }) =>
      folder === 'approved' && approval !== null ? [[id, approval.hash] as const] : [],
    ),
  );
  return facts.filter(({ state, vacancy, story, approval, edit }) => {
    const wanted = approvals.get(story);
    if (state !== 'published' || vacancy !== null || wanted === undefined) return false;
    return approval !== wanted || edit?.state === 'editing';
  });
};

/** Lets the next tick ask for every publication that a newer approval corrects. Answers how many. */
export const markEdits = async (
  deps: Pick<Deps, 'records' | 'reports'>,
  publications: readonly PublicationProjection[],
  stories: readonly StoryFacts[],
): Promise<number> => {
  const marked = behind(publications, stories);
  for (const { publication } of marked) {
    const due = dueOfClaim(stateOf(await readChain<PublicationEntry>(deps.records, publicationPrefix(publication))));
    if (due !== null) await markOpen(deps, { due, notBefore: null });
  }
  return marked.length;
};
