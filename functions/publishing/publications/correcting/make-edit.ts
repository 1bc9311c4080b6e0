import { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { EditOutcome } from '#functions/ground/ports/channel.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { composeEdit } from '#functions/publishing/publications/correcting/compose-edit.ts';
import { cardStays, notByEditing } from '#functions/publishing/publications/correcting/fixed-in-linkedin.ts';
import {
  type EditServed,
  editEnd,
  editTakenOver,
  recordEdit,
} from '#functions/publishing/publications/correcting/record-edit.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { type PublicationState, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry, type Said } from '#functions/publishing/publications/ledger/record.ts';
import { type ClearedStory, clearStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { permissionStop } from '#functions/publishing/publications/sending/permission-in-force.ts';
import { textHash } from '#functions/publishing/publications/sending/send-and-record.ts';
import type { Stop } from '#functions/publishing/publications/sending/stop.ts';
import { withoutToldWords } from '#functions/publishing/publications/sending/without-told-words.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { type ApprovalEntry, approvalByHash } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

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
const recordEditOutcome = async (
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

type Due = DetailOf<'PublicationDue'>;
type PublicationChain = Chain<PublicationEntry>;

/** A pause may end at any minute; a permission, a quiet day or a changed file wait for people. */
const waitFor = (deps: PublishingDeps, chain: PublicationChain, stop: Stop): EditServed => ({
  chain,
  edit: 'waiting',
  reason: stop.reason,
  notBefore: stop.stop === 'wait' ? null : deps.clock.now().add({ hours: 1 }),
});

type Asked = {
  readonly said: Said | null;
  /** What was approved anew as well and stays as it is. */
  readonly left: string | null;
};

/** What is asked of LinkedIn: nothing when it shows it already, or can't be brought to show it. */
const askedOf = (
  { standing, edit }: PublicationState,
  { approval }: ClearedStory,
  approvals: Chain<ApprovalEntry>,
): Asked => {
  const head = approvals.head ?? '';
  const before = approvalByHash(approvals, standing);
  const refused = (reason: string): Asked => ({
    said: { kind: 'edit-refused', reason, detail: '', approval: head },
    left: null,
  });
  if (before === null) return refused('approval-lost');
  const no = notByEditing(before, approval);
  if (no !== null) return refused(no);
  const left = cardStays(before, approval);
  if (before.linkedin.commentary !== approval.linkedin.commentary || edit?.kind === 'editing')
    return { said: null, left };
  return left === null ? { said: { kind: 'upheld', approval: head }, left } : refused(left);
};

const sayOnly = async (deps: PublishingDeps, chain: PublicationChain, due: Due, said: Said): Promise<EditServed> => {
  const written = await recordEntry(deps, chain, due, said);
  return written === null ? editTakenOver(chain) : editEnd(written);
};

/**
 * Changes what stands: approval, pause, quiet days and permissions are read anew, then the ledger says that the change
 * leaves, then it is made and read back.
 */
export const makeEdit = async (deps: PublishingDeps, chain: PublicationChain, due: Due): Promise<EditServed> => {
  const state = stateOf(chain);
  const { externalId, publishedAt, edit } = state;
  if (externalId === null) throw new Error(`${due.publication} stands without an id.`);
  const approvals = await readApprovals(deps, due.story);
  const settings = await requireSettings(deps);
  const cleared = await clearStory(deps, due.story, settings, approvals);
  if ('stop' in cleared) return waitFor(deps, chain, cleared);
  const asked = due.channel === 'linkedin' ? askedOf(state, cleared, approvals) : { said: null, left: null };
  if (asked.said !== null) return sayOnly(deps, chain, due, asked.said);
  const approval = approvals.head;
  const post = await composeEdit(deps, due, cleared, { settings, publishedAt });
  if ('stop' in post) {
    if (post.stop === 'wait') return waitFor(deps, chain, post);
    const { reason, detail } = post;
    return sayOnly(deps, chain, due, { kind: 'edit-refused', reason, detail, approval });
  }
  const stop = await permissionStop(deps, due, cleared, settings);
  if (stop !== null) return waitFor(deps, chain, stop);
  const said = { kind: 'editing', textHash: textHash(post), approval } as const;
  const isSaid = edit?.kind === 'editing' && edit.approval === approval && edit.textHash === said.textHash;
  const editing = isSaid ? chain : await recordEntry(deps, chain, due, said);
  if (editing === null) return editTakenOver(chain);
  // Whoever pauses after that entry waits for its end. A change that was not made is found so, and made when it may be.
  const late = await permissionStop(deps, due, cleared, settings);
  if (late !== null) return waitFor(deps, editing, late);
  const outcome = withoutToldWords(await deps.channels[due.channel].edit(externalId, post), post);
  return recordEditOutcome(deps, editing, due, { outcome, left: asked.left });
};
