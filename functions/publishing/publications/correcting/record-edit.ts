import type { Temporal } from 'temporal-polyfill';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import type { Edited, EditRefused, PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { type PublicationState, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry, type Said, type Subject } from '#functions/publishing/publications/ledger/record.ts';

/** What came of bringing what stands in line. `notBefore`: for what is not made yet, when to ask again; null as soon as may be. */
export type EditServed = { readonly chain: Chain<PublicationEntry>; readonly reason: string | null } & (
  | { readonly edit: 'edited' | 'refused' | null }
  | { readonly edit: NonNullable<Outcome['edit']>; readonly notBefore: Temporal.Instant | null }
);

/** Another run has written; the next tick reads what stands. */
export const editTakenOver = (chain: Chain<PublicationEntry>): EditServed => ({
  chain,
  edit: 'waiting',
  reason: 'taken-over',
  notBefore: null,
});

/** The end of a change as the ledger says it. */
export const editEnd = (chain: Chain<PublicationEntry>): EditServed => {
  const { edit, kind } = stateOf(chain);
  if (kind !== 'published' || edit === null) return { chain, edit: null, reason: null };
  if (edit.kind === 'editing') return editTakenOver(chain);
  return edit.kind === 'edited'
    ? { chain, edit: 'edited', reason: edit.left }
    : { chain, edit: 'refused', reason: edit.reason };
};

type Needs = Pick<Deps, 'records' | 'clock' | 'writer' | 'channels'>;
type PublicationChain = Chain<PublicationEntry>;
type SaidOfEdit = Extract<Said, { readonly kind: (Edited | EditRefused)['kind'] }>;

const attempts = 8;

/** What to say of our change after another run has written; null when there is nothing to add. */
const saidAfter = ({ edit }: PublicationState, ours: SaidOfEdit): Said | null => {
  if (ours.kind === 'edit-refused') return null;
  const theirs = edit?.kind === 'editing' || edit?.kind === 'edited' ? edit : null;
  if (theirs === null || (theirs.kind === 'editing' && theirs.textHash === ours.textHash)) return ours;
  if (theirs.textHash === ours.textHash) return null;
  // Our words may have come after theirs: theirs are in question again, and the next tick reads the post.
  return { kind: 'editing', textHash: theirs.textHash, approval: theirs.approval };
};

/**
 * Records what came of a change. Where another run has written meanwhile, its entry counts; where the story was taken down
 * meanwhile, a file of ours that was written too late is removed again.
 */
export const recordEdit = async (
  deps: Needs,
  chain: PublicationChain,
  subject: Subject,
  ours: SaidOfEdit,
): Promise<PublicationChain> => {
  let current = chain;
  let said: Said | null = ours;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const written = await recordEntry(deps, current, subject, said);
    if (written !== null) return written;
    current = await readChain<PublicationEntry>(deps.records, chain.prefix);
    const state = stateOf(current);
    const channel = deps.channels[subject.channel];
    if (state.kind !== 'published') {
      if (channel.repeatable && state.externalId !== null) await channel.remove(state.externalId);
      return current;
    }
    said = saidAfter(state, ours);
    if (said === null) return current;
  }
  throw new Error(`The ledger ${chain.prefix} kept growing while a change was recorded.`);
};
