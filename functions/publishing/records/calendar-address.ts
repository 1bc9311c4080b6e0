import { type Chain, lastOf } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type ActEntry, actPrefix } from '#functions/publishing/records/act-entry.ts';
import type { Person, Role } from '#functions/story/organisation/person.ts';

/** Who may have an address for a calendar program. */
export const calendarAddressRoles: readonly Role[] = ['hr', 'communicator'];

/** The acts by which a person makes and ends one, and what both are about. */
export const calendarAddressActs = { make: 'make-calendar-address', end: 'end-calendar-address' } as const;
export const calendarAddressSubject = 'calendar';

/**
 * What the records say of a person's secret address for calendar programs: of the address itself only the SHA-256. The last one that
 * they made is theirs, unless they have ended it; none comes back.
 */
export type CalendarAddress = {
  /** The one in force; null for none. */
  readonly hash: string | null;
  readonly madeAt: string | null;
  /** Every one that was ever made. */
  readonly made: ReadonlySet<string>;
};

type Reads = Pick<Deps, 'records'>;

const isDone = (entry: ActEntry): entry is Extract<ActEntry, { readonly kind: 'done' }> => entry.kind === 'done';

const chainOf = (
  { records }: Reads,
  who: string,
  act: keyof typeof calendarAddressActs,
  seen: string | null,
): Promise<Chain<ActEntry>> =>
  readChain<ActEntry>(
    records,
    actPrefix({ act: calendarAddressActs[act], subject: calendarAddressSubject, seen, who }),
  );

/** Of whoever signs in by that name. */
export const calendarAddressOf = async (deps: Reads, who: string): Promise<CalendarAddress> => {
  const all = (await chainOf(deps, who, 'make', null)).entries.filter(isDone);
  const made = new Set(all.flatMap(({ seen }) => seen ?? []));
  const last = all.at(-1);
  const none = { hash: null, madeAt: null, made };
  if (last === undefined || last.seen === null) return none;
  const isEnded = lastOf(await chainOf(deps, who, 'end', last.seen))?.kind === 'done';
  return isEnded ? none : { hash: last.seen, madeAt: last.at, made };
};

/**
 * Whether somebody who still may has the address. It is looked for by its hash among those of everybody, so that the answer takes
 * the same way, and as long, whatever is asked for.
 */
export const isCalendarAddress = async (deps: Reads, people: readonly Person[], hash: string): Promise<boolean> => {
  const holders = people.filter(({ roles }) => roles.some((role) => calendarAddressRoles.includes(role)));
  const all = await Promise.all(holders.map(({ signIn }) => calendarAddressOf(deps, signIn)));
  return new Set(all.map((one) => one.hash)).has(hash);
};
