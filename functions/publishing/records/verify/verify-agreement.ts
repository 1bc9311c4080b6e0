import { entryKey } from '#functions/ground/ledger/chain.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';
import { tellingPrefix } from '#functions/publishing/publications/telling.ts';
import { actPrefix } from '#functions/publishing/records/act-entry.ts';
import { type Broken, broken, folderOf } from '#functions/publishing/records/verify/broken.ts';
import type { FoundRecord } from '#functions/publishing/records/verify/read-record.ts';
import { wordsOf } from '#functions/publishing/records/verify/verify-chain.ts';
import { receiptPrefix } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { approvalPrefix } from '#functions/story/stories/approval.ts';

type Entry = Readonly<Record<string, unknown>>;
type Whole = {
  readonly record: FoundRecord;
  readonly disposed: ReadonlyMap<string, string>;
  /** What each folder of `approvals/` holds, or held, by its hashes. */
  readonly approvals: ReadonlyMap<string, ReadonlySet<string>>;
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An entry that lies there, or that was erased by a decision and says nothing any more. */
const entryAt = ({ record, disposed }: Whole, key: string): Entry | 'erased' | null =>
  wordsOf(record.get(key)) ?? (disposed.has(key) ? 'erased' : null);

const identityOf = (entry: Entry) => ({
  campaign: text(entry['campaign']),
  story: text(entry['story']),
  channel: text(entry['channel']) as 'site',
  vacancy: orNull(entry['vacancy']),
});

/** Which folder the words of an entry belong to; null where they don't say. */
const placeOf: Readonly<Record<string, (entry: Entry, whole: Whole) => string | null>> = {
  publications: (entry) => {
    const id = publicationId(identityOf(entry));
    return entry['publication'] === id ? `publications/${id}` : '';
  },
  approvals: (entry) => approvalPrefix(text(entry['story'])),
  receipts: (entry) => receiptPrefix(text(entry['story'])),
  ads: (entry) => `ads/${text(entry['ad'])}`,
  tellings: (entry, whole) => {
    const told = entryAt(whole, entryKey(`publications/${text(entry['publication'])}`, 0));
    if (told === 'erased') return null;
    return told === null ? '' : tellingPrefix(identityOf(told));
  },
  acts: (entry) =>
    entry['kind'] === 'intent'
      ? actPrefix({
          act: text(entry['act']),
          subject: text(entry['subject']),
          seen: orNull(entry['seen']),
          who: text(entry['who']),
        })
      : null,
};

const ledgerFolder = (entry: Entry): string => `publications/${text(entry['publication'])}`;

const displaced = (key: string, entry: Entry, whole: Whole): Broken | null => {
  const place = placeOf[key.split('/')[0] ?? '']?.(entry, whole) ?? null;
  if (place === null || place === folderOf(key)) return null;
  return broken(
    key,
    'säger något annat än mappen som den ligger i',
    'says something else than the folder that it lies in',
    key.startsWith('tellings/') ? [folderOf(key), ledgerFolder(entry)] : undefined,
  );
};

/** What a claim or a change stands on is an approval of that story which lies there. */
const unapproved = (key: string, entry: Entry, { approvals }: Whole): Broken | null => {
  const approval = entry['approval'];
  if (!key.startsWith('publications/') || typeof approval !== 'string') return null;
  return approvals.get(approvalPrefix(text(entry['story'])))?.has(approval) === true
    ? null
    : broken(key, 'står på ett godkännande som inte finns', 'stands on an approval that is not there', [
        folderOf(key),
        approvalPrefix(text(entry['story'])),
      ]);
};

/** A receipt is of a removal that its ledger tells. */
const unproven = (key: string, entry: Entry, whole: Whole): Broken | null => {
  if (!key.startsWith('receipts/')) return null;
  const publication = text(entry['publication']);
  const isAd = entryAt(whole, entryKey(`ads/${publication}`, 0)) !== null;
  const n = typeof entry['entry'] === 'number' ? entry['entry'] : 0;
  const told = isAd ? 'erased' : entryAt(whole, entryKey(`publications/${publication}`, n));
  const holds = told === 'erased' || (told !== null && (entry['entry'] === undefined || told['kind'] === 'removed'));
  return holds
    ? null
    : broken(key, 'är kvitto på något som liggaren inte säger', 'is the receipt of what its ledger does not say', [
        folderOf(key),
        ledgerFolder(entry),
      ]);
};

const approvalsOf = ({ record, disposed }: Pick<Whole, 'record' | 'disposed'>): Whole['approvals'] => {
  const all = [...[...record].map(([key, { hash }]) => [key, hash] as const), ...disposed];
  const byFolder = Map.groupBy(
    all.filter(([key]) => key.startsWith('approvals/')),
    ([key]) => folderOf(key),
  );
  return new Map([...byFolder].map(([folder, entries]) => [folder, new Set(entries.map(([, hash]) => hash))]));
};

/** Whether each entry says what its folder, its approval and its ledger say. */
export const verifyAgreement = (given: Pick<Whole, 'record' | 'disposed'>, keys: Iterable<string>): Broken | null => {
  const whole = { ...given, approvals: approvalsOf(given) };
  for (const key of keys) {
    const entry = wordsOf(whole.record.get(key));
    if (entry === null) continue;
    const fault = displaced(key, entry, whole) ?? unapproved(key, entry, whole) ?? unproven(key, entry, whole);
    if (fault !== null) return fault;
  }
  return null;
};
