import type { Temporal } from 'temporal-polyfill';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';

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
