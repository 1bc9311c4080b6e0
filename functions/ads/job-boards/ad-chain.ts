import type { AdEntry } from '#functions/ads/job-boards/ad-entry.ts';
import { type AdProjection, type AdRef, adProjectionKey } from '#functions/ads/job-boards/ad-projection.ts';
import { foldAd } from '#functions/ads/job-boards/ad-state.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { type Chain, chainName } from '#functions/ground/ledger/chain.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

export type AdChain = Chain<AdEntry>;
type Base = 'n' | 'previous' | 'at' | 'by' | 'board' | 'vacancy' | 'ad';
export type AdSaid = AdEntry extends infer Entry ? (Entry extends AdEntry ? Omit<Entry, Base> : never) : never;

export const adsPrefix = 'ads/';
export const adName = ({ board, vacancy }: AdRef): string => chainName(`${board}.${vacancy}`);
/** Where each body that was sent is kept. */
export const adArchiveKey = (ref: AdRef, adHash: string): string => `archive/${adName(ref)}/${adHash}.json`;

/** Where each text is kept that a person was asked to paste: it names a person, and the ledger stays when they are to be named no more. */
export const pasteArchiveKey = (ref: AdRef, pasteHash: string): string => `archive/${adName(ref)}/${pasteHash}.txt`;

export const readAdLedger = (deps: Pick<Deps, 'records'>, ref: AdRef): Promise<AdChain> =>
  readChain<AdEntry>(deps.records, adsPrefix + adName(ref));

export const adProjectionOf = ({ board, vacancy }: AdRef, { entries }: AdChain): AdProjection => ({
  board,
  vacancy,
  ad: adName({ board, vacancy }),
  entries: entries.length,
  state: foldAd(entries),
});

export const noteAd = async (deps: Pick<Deps, 'reports'>, ref: AdRef, chain: AdChain): Promise<AdProjection> => {
  const projection = adProjectionOf(ref, chain);
  await putChanged(deps.reports, adProjectionKey(ref), JSON.stringify(projection), 'application/json');
  return projection;
};

/** Appends one entry; null when another run wrote first. */
export const sayAd = async (
  deps: Pick<Deps, 'records' | 'clock' | 'writer'>,
  chain: AdChain,
  ref: AdRef,
  said: AdSaid,
): Promise<AdChain | null> => {
  const base = {
    at: deps.clock.now().toString(),
    by: deps.writer,
    board: ref.board,
    vacancy: ref.vacancy,
    ad: adName(ref),
  };
  const appended = await appendEntry<AdEntry>(deps.records, chain, { ...base, ...said } as never);
  return appended.appended ? appended.chain : null;
};

const attempts = 8;

/** Records what came of a send, unless it has been settled meanwhile or another send has begun. */
export const recordAd = async (
  deps: Pick<Deps, 'records' | 'clock' | 'writer'>,
  chain: AdChain,
  ref: AdRef,
  said: AdSaid,
): Promise<AdChain> => {
  const mine = foldAd(chain.entries).pending?.n;
  let current = chain;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const written = await sayAd(deps, current, ref, said);
    if (written !== null) return written;
    current = await readAdLedger(deps, ref);
    const { pending, kind } = foldAd(current.entries);
    if (pending?.n !== mine || kind === 'removed') return current;
  }
  throw new Error(`The ledger ${chain.prefix} kept growing while an outcome was recorded.`);
};
