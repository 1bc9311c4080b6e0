import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { isInQuestion, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';

type Needs = Pick<Deps, 'records' | 'clock' | 'writer'>;
type Base = 'n' | 'previous' | 'at' | 'by' | 'publication' | 'campaign' | 'story' | 'channel' | 'vacancy';
/** What an entry says beyond who, when and about what. */
export type Said = PublicationEntry extends infer Entry
  ? Entry extends PublicationEntry
    ? Omit<Entry, Base>
    : never
  : never;

export type Subject = Pick<DetailOf<'PublicationDue'>, 'publication' | 'campaign' | 'story' | 'channel'> & {
  readonly vacancy?: string | null;
};

/** Appends one entry; null when another run wrote first, and the chain must be read again. */
export const recordEntry = async (
  deps: Needs,
  chain: Chain<PublicationEntry>,
  { publication, campaign, story, channel, vacancy }: Subject,
  said: Said,
): Promise<Chain<PublicationEntry> | null> => {
  const base = {
    at: deps.clock.now().toString(),
    by: deps.writer,
    publication,
    campaign,
    story,
    channel,
    vacancy: vacancy ?? null,
  };
  const appended = await appendEntry<PublicationEntry>(deps.records, chain, { ...base, ...said } as never);
  return appended.appended ? appended.chain : null;
};

const attempts = 8;

/**
 * Records what came of a send. Another run may have noted meanwhile that it does not know, or may have found the post by
 * looking; what is certain is added after what was not, and told once. Only that a post stands is worth saying after a later attempt has
 * begun: a "no" to the first send is not the answer to the second.
 */
export const recordOutcome = async (
  deps: Needs,
  chain: Chain<PublicationEntry>,
  subject: Subject,
  said: Said,
): Promise<Chain<PublicationEntry>> => {
  let current = chain;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const written = await recordEntry(deps, current, subject, said);
    if (written !== null) return written;
    current = await readChain<PublicationEntry>(deps.records, chain.prefix);
    const state = stateOf(current);
    if (!isInQuestion(state)) return current;
    if (said.kind !== 'published' && state.sending?.n !== stateOf(chain).sending?.n) return current;
  }
  throw new Error(`The ledger ${chain.prefix} kept growing while an outcome was recorded.`);
};
