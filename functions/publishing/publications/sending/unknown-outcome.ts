import { Temporal } from 'temporal-polyfill';
import type { LookOutcome } from '#functions/ground/ports/channel.ts';
import { byHand, type UnknownEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { needsPerson, type PublicationState } from '#functions/publishing/publications/ledger/publication-state.ts';
import { counts, looksNeeded } from '#functions/publishing/publications/sending/reconciliation-schedule.ts';

type NotFound = Exclude<LookOutcome, { readonly outcome: 'published' }>;
export type UnknownOutcome = Pick<UnknownEntry, 'kind' | 'reason' | 'needsPerson'> & { readonly looks: number };

/** Answers to a send after which looking on and sending again lead nowhere. */
const forAPerson = ['ghost-duplicate', 'duplicate-hidden', 'post-hidden', byHand];

/** The channel can't be read just now; anything else that it says will stay so until a person changes something. */
const passing = 'try-again';

/** What an uncertain answer to a send means. */
export const unknownOutcomeOf = (reason: string): UnknownOutcome => ({
  kind: 'unknown',
  reason,
  needsPerson: forAPerson.includes(reason),
  looks: 0,
});

/** Nothing sent may be repeated after the slot's last moment, nothing is repeated twice, and what a person posts never. */
export const mayBeRepeated = ({ claim, sending, byHand: isByHand }: PublicationState, now: Temporal.Instant): boolean =>
  !isByHand &&
  sending !== null &&
  sending.attempt !== 2 &&
  claim !== null &&
  Temporal.Instant.compare(now, claim.latest) <= 0;

/** All the looks that a re-send asks for have been made, and found nothing. */
export const isLookedFor = ({ looks }: PublicationState): boolean => looks >= looksNeeded;

/** What a look that found nothing leaves; null when the ledger says so already. */
export const unknownOutcomeAfter = (
  state: PublicationState,
  look: NotFound,
  now: Temporal.Instant,
): UnknownOutcome | null => {
  if (needsPerson(state)) return null;
  const absent = look.outcome === 'absent';
  const counted = counts(state, now);
  const looks = absent && counted ? Math.min(state.looks + 1, looksNeeded) : state.looks;
  const isOver = !mayBeRepeated(state, now);
  const isAnswered = absent
    ? looks >= looksNeeded && isOver
    : look.reason !== passing || (isOver && isPatient(state, now));
  // A page that died while it was opened may have been read: whoever reads it is waited for, whatever a look finds.
  const forPerson = state.byHand || isAnswered;
  const reason = state.byHand ? byHand : absent ? 'not-found' : look.reason;
  const isNews = state.last?.kind !== 'unknown' || looks !== state.looks || forPerson;
  return isNews ? { kind: 'unknown', reason, needsPerson: forPerson, looks } : null;
};

/** Ten minutes after the send there is no hope left that the channel was only busy. */
const isPatient = ({ sending }: PublicationState, now: Temporal.Instant): boolean =>
  sending === null || Temporal.Instant.compare(now, Temporal.Instant.from(sending.at).add({ minutes: 10 })) >= 0;
