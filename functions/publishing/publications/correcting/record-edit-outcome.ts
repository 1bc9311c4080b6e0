import { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { EditOutcome } from '#functions/ground/ports/channel.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { type EditServed, editEnd } from '#functions/publishing/publications/correcting/edit-end.ts';
import { recordEdit } from '#functions/publishing/publications/correcting/record-edit.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';

/** Between tries of a change whose end is not known: as long again as it has been tried, within these. */
const shortest = { minutes: 2 } as const;
const longest = { hours: 6 } as const;
/** After so long a person is told. */
const givenUpAfter = { hours: 24 } as const;

/** When to try again what was first tried at `begun`; null when it is given up. */
const nextEditTry = (begun: string, now: Temporal.Instant): Temporal.Instant | null => {
  const tried = now.since(begun);
  if (Temporal.Duration.compare(tried, givenUpAfter) >= 0) return null;
  if (Temporal.Duration.compare(tried, shortest) <= 0) return now.add(shortest);
  return now.add(Temporal.Duration.compare(tried, longest) >= 0 ? longest : tried);
};

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
