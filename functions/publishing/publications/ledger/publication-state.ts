import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PublicationKind } from '#functions/ground/run-report/job-report.ts';
import type {
  Claimed,
  Edited,
  Editing,
  EditRefused,
  PublicationEntry,
  Sending,
  Settled,
  Upheld,
} from '#functions/publishing/publications/ledger/entry.ts';

/** The slot that a ledger's last claim was for, as the event that asks for it; null for one that never had a slot. */
export const dueOfClaim = ({ claim }: PublicationState): DetailOf<'PublicationDue'> | null => {
  if (claim === null || claim.slot === '') return null;
  const { publication, campaign, story, pair, channel, slot, instant, latest } = claim;
  return { publication, campaign, story, pair, channel, slot, instant, latest };
};

/** Where a publication stands: a fold over its entries. */
export type PublicationState = {
  /** `none`: nobody has asked for it yet. */
  readonly kind: PublicationKind | 'none';
  readonly last: PublicationEntry | null;
  /** The claim in force, for the slot that is being served or was served last. */
  readonly claim: Claimed | null;
  /** The send whose outcome is or was in question. */
  readonly sending: Sending | null;
  /** When it was first sent: a post that is found may be of either attempt. */
  readonly firstSentAt: string | null;
  /** Looks that count and found nothing since the last send. */
  readonly looks: number;
  /** Pictures of the approval in force that were uploaded and not ready when last looked at. */
  readonly begun: readonly string[] | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** The approval whose words stand. */
  readonly standing: string | null;
  /** The approval that was answered last: its words stand, or could not be brought to stand. */
  readonly answered: string | null;
  /** The last change of what stands; as `editing` its end is not known. */
  readonly edit: Editing | Edited | EditRefused | null;
};

const none: PublicationState = {
  kind: 'none',
  last: null,
  claim: null,
  sending: null,
  firstSentAt: null,
  looks: 0,
  begun: null,
  externalId: null,
  url: null,
  publishedAt: null,
  standing: null,
  answered: null,
  edit: null,
};

/** What is shown of an approval once a post stands. */
const inForce = (approval: string | null) => ({ standing: approval, answered: approval });

const settled = (state: PublicationState, entry: Settled): PublicationState => {
  if (entry.decision === 'absent') return { ...state, kind: 'missed', last: entry };
  return {
    ...state,
    ...inForce(state.claim?.approval ?? null),
    kind: 'published',
    last: entry,
    externalId: entry.externalId,
    url: entry.url,
    // It came out when it was sent, not when somebody saw it.
    publishedAt: state.sending?.at ?? entry.at,
    edit: null,
  };
};

type Change = Editing | Edited | EditRefused | Upheld;

const isChange = (entry: PublicationEntry): entry is Change =>
  ['editing', 'edited', 'edit-refused', 'upheld'].includes(entry.kind);

/** A change of what stands leaves the publication where it is. */
const changed = (state: PublicationState, entry: Change): PublicationState => {
  const next = { ...state, last: entry };
  switch (entry.kind) {
    case 'editing':
      return { ...next, edit: entry };
    case 'edited':
      return { ...next, ...inForce(entry.approval), edit: entry };
    case 'edit-refused':
      return { ...next, answered: entry.approval, edit: entry };
    case 'upheld':
      return { ...next, ...inForce(entry.approval), edit: null };
  }
};

const step = (state: PublicationState, entry: PublicationEntry): PublicationState => {
  if (entry.kind === 'settled') return settled(state, entry);
  if (isChange(entry)) return changed(state, entry);
  const next = { ...state, kind: entry.kind, last: entry };
  switch (entry.kind) {
    case 'claimed':
      return {
        ...next,
        claim: entry,
        sending: null,
        firstSentAt: null,
        looks: 0,
        begun: entry.approval === state.claim?.approval ? state.begun : null,
      };
    case 'sending':
      return { ...next, sending: entry, firstSentAt: state.firstSentAt ?? entry.at, looks: 0 };
    case 'unknown':
      return { ...next, looks: entry.looks ?? 0 };
    case 'published':
      return {
        ...next,
        ...inForce(state.claim?.approval ?? null),
        externalId: entry.externalId,
        url: entry.url,
        publishedAt: entry.at,
        edit: null,
      };
    case 'deferred':
      return { ...next, sending: null, firstSentAt: null, begun: entry.pictures ?? null };
    default:
      return next;
  }
};

export const foldPublication = (entries: readonly PublicationEntry[]): PublicationState => entries.reduce(step, none);

export const stateOf = (chain: Chain<PublicationEntry>): PublicationState => foldPublication(chain.entries);

/** Nothing more happens to a settled publication by itself. */
export const isSettled = (state: PublicationState): boolean =>
  ['published', 'refused', 'missed', 'removed'].includes(state.kind);

/** It was sent, and nobody knows yet what came of it. */
export const isInQuestion = (state: PublicationState): boolean => state.kind === 'sending' || state.kind === 'unknown';

/** A person was asked to look: from then on the pipeline sends nothing by itself. */
export const needsPerson = ({ last }: PublicationState): boolean => last?.kind === 'unknown' && last.needsPerson;

/** It stands in the channel, or may stand there. */
export const mayStand = (state: PublicationState): boolean =>
  ['published', 'sending', 'unknown', 'withdrawing'].includes(state.kind);
