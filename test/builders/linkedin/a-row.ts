import { aPublisher, type Publisher, type Setup, type Told } from '#test/builders/linkedin/a-publisher.ts';
import type { Passing, Tamper } from '#test/servers/tampering-proxy.ts';

/** What a publication has come to: its state, why, the kinds of its ledger, and how many posts a reader meets. */
export type Ends = {
  readonly state: string;
  readonly reason: string | null;
  readonly ledger: string;
  readonly posts: number;
};

/** Brings a condition about once the story is approved. */
export type Provoke = (publisher: Publisher) => unknown;

/** A row of what LinkedIn rejects: the condition, and what the publisher makes of it. */
export type Row = {
  readonly row: number | string;
  readonly says: string;
  readonly setup?: Setup;
  readonly told?: Told;
  readonly provoke?: Provoke;
  readonly ends: Ends;
  /** What becomes of it when the condition is gone and ticks come so many minutes after nine. */
  readonly later?: { readonly minutes: readonly number[]; readonly ends: Ends };
};

export const sent = 'claimed prepared sending';

const endsOf = async (publisher: Publisher, minutes: readonly number[]): Promise<Ends> => {
  let last: { readonly state: string; readonly reason: string | null } | undefined;
  for (const minute of minutes) last = (await publisher.tick(minute)).at(-1) ?? last;
  const { state = 'not asked for', reason = null } = last ?? {};
  return { state, reason, ledger: await publisher.kinds(), posts: publisher.visible().length };
};

/** Plays a row, and gives what came of it at once and later. */
export const played = async ({ setup = {}, told = {}, provoke, later }: Row) => {
  const publisher = await aPublisher(setup);
  await publisher.approve(told);
  await provoke?.(publisher);
  const ends = await endsOf(publisher, [0]);
  if (later === undefined) return { ends };
  publisher.proxy.tamper((passing) => passing);
  return { ends, later: await endsOf(publisher, later.minutes) };
};

export const expected = ({ ends, later }: Row) => (later === undefined ? { ends } : { ends, later: later.ends });

/** Changes the requests of one kind. */
export const on =
  (isOne: (passing: Passing) => boolean, change: Tamper) =>
  ({ proxy }: Publisher): void =>
    proxy.tamper((passing) => (isOne(passing) ? change(passing) : passing));

const isCreate = ({ method, path }: Passing): boolean => method === 'POST' && path === '/rest/posts';

export const onCreate = (change: Tamper) => on(isCreate, change);
export const onPictureStatus = (change: Tamper) =>
  on(({ method, path }) => method === 'GET' && path.startsWith('/rest/images/'), change);
export const onFinder = (change: Tamper) => on(({ path }) => path.startsWith('/rest/posts?'), change);

export const without =
  (header: string): Tamper =>
  (passing) => ({
    ...passing,
    headers: Object.fromEntries(Object.entries(passing.headers).filter(([name]) => name !== header)),
  });

export const withHeader =
  (name: string, value: string): Tamper =>
  (passing) => ({ ...passing, headers: { ...passing.headers, [name]: value } });

export const withPath =
  (change: (path: string) => string): Tamper =>
  (passing) => ({ ...passing, path: change(passing.path) });

type Json = Readonly<Record<string, unknown>>;

export const withBody =
  (change: (body: Json) => Json): Tamper =>
  (passing) => ({ ...passing, body: Buffer.from(JSON.stringify(change(JSON.parse(String(passing.body))))) });

/** The body of the create with other fields; `undefined` leaves one out. */
export const creating = (fields: Json) => onCreate(withBody((body) => ({ ...body, ...fields })));
