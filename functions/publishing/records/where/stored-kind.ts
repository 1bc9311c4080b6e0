/** The four stores, as settings and people call them. */
export const storeNames = ['content', 'records', 'reports', 'site'] as const;
export type StoreName = (typeof storeNames)[number];

/** What an object is of, for whoever asks what is kept of them. */
export type StoredKind =
  | 'story'
  | 'consent'
  | 'work'
  | 'campaign'
  | 'approval'
  | 'archive'
  | 'ledger'
  | 'receipt'
  | 'act'
  | 'log'
  | 'sheet'
  | 'plan'
  | 'calendar'
  | 'digest'
  | 'mail'
  | 'number'
  | 'picture'
  | 'fact'
  | 'newsroom'
  | 'site-page'
  | 'site-picture';

type Row = readonly [kind: StoredKind, keys: RegExp];

/** By store, the first that fits. */
const rows: Readonly<Record<StoreName, readonly Row[]>> = {
  content: [
    ['story', /^stories\//],
    ['consent', /^(?:consents|asks|answers)\//],
    ['campaign', /^(?:campaigns|pauses|pasted|trials|series|vacancies)\//],
    ['number', /^figures\//],
    ['work', /^/],
  ],
  records: [
    ['approval', /^approvals\//],
    ['archive', /^archive\//],
    ['receipt', /^receipts\//],
    ['act', /^acts\//],
    ['log', /^(?:log|disposals)\//],
    ['ledger', /^/],
  ],
  reports: [
    ['sheet', /^(?:reviews|sheets)\/|^newsroom\/stories\/./],
    ['calendar', /^(?:newsroom\/)?calendar\//],
    ['digest', /^(?:newsroom\/)?digests\//],
    ['newsroom', /^newsroom\//],
    ['plan', /^plans?\//],
    ['mail', /^outbox\//],
    ['number', /^(?:engagement|measuring|visits)\//],
    ['picture', /^pictures\//],
    ['fact', /^/],
  ],
  site: [
    ['site-picture', /\.(?:jpe?g|png|webp|avif)$/],
    ['site-page', /^/],
  ],
};

export const kindOf = (store: StoreName, key: string): StoredKind =>
  rows[store].find(([, keys]) => keys.test(key))?.[0] ?? 'fact';
