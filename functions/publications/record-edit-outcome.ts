import type { DetailOf } from '#functions/events/vardag-event.ts';
import type { Chain } from '#functions/ledger/chain.ts';
import type { EditOutcome } from '#functions/ports/channel.ts';
import type { PublishingDeps } from '#functions/ports/deps.ts';
import { type EditServed, editEnd } from '#functions/publications/edit-end.ts';
import { nextEditTry } from '#functions/publications/edit-tries.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import { stateOf } from '#functions/publications/publication-state.ts';
import { recordEdit } from '#functions/publications/record-edit.ts';

/** Records what the channel answered to a change. What has no certain end stays `editing`, and is asked for again. */
export const recordEditOutcome = async (
  deps: PublishingDeps,
  editing: Chain<PublicationEntry>,
  due: DetailOf<'PublicationDue'>,
  { outcome, left }: { readonly outcome: EditOutcome; readonly left: string | null },
): Promise<EditServed> => {
  const { edit, externalId } = stateOf(editing);
  if (edit?.kind !== 'editing') throw new Error(`A change of ${due.publication} was made before it was recorded.`);
  const { textHash, approval, at } = edit;
  const refuse = async (reason: string, detail: string): Promise<EditServed> =>
    editEnd(await recordEdit(deps, editing, due, { kind: 'edit-refused', reason, detail, approval }));
  switch (outcome.outcome) {
    case 'edited': {
      const how = outcome.isRead ? 'read' : 'answered';
      return editEnd(await recordEdit(deps, editing, due, { kind: 'edited', textHash, approval, how, left }));
    }
    case 'gone':
      return refuse('post-gone', externalId ?? '');
    case 'refused':
      return refuse(outcome.reason, outcome.detail);
    case 'deferred':
      return { chain: editing, edit: 'waiting', reason: outcome.reason, notBefore: outcome.notBefore };
    case 'unknown': {
      const notBefore = nextEditTry(at, deps.clock.now());
      if (notBefore === null) return refuse(outcome.reason, '');
      return { chain: editing, edit: 'unknown', reason: outcome.reason, notBefore };
    }
  }
};
