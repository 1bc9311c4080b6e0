import { type Context, Hono } from 'hono';
import type { DeskDeps, DeskPlace } from '#functions/desk/desk-deps.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { StoredObject } from '#functions/ground/ports/object-store.ts';
import { mayBeSubscribed } from '#functions/jobs/acts/calendar-address.ts';
import { titlesFeedKey } from '#functions/newsroom/screens/titles-feed.ts';
import { isCalendarAddress } from '#functions/publishing/records/calendar-address.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';

/** Where a calendar program reads, without a sign-in: the last part is the secret. */
export const calendarFilePath = (secret: string): string => `/calendar/${secret}.ics`;

/** Neither a shared cache nor the next site learns of an address. */
const guarded = { 'cache-control': 'private', 'referrer-policy': 'no-referrer' } as const;

/** The same for what is no address, what never was one, and what is one no more: nobody learns which. */
const absent = (c: Context): Response => c.text('Finns inte. / Not found.\n', 404, guarded);

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD']);

const isKnown = (c: Context, tag: string): boolean =>
  (c.req.header('if-none-match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === tag || one === '*');

const feedFor = async (deps: DeskDeps, path: string): Promise<StoredObject | 'absent' | null> => {
  const [, secret = ''] = /^\/calendar\/(.*)\.ics$/s.exec(path) ?? [];
  const [isOn, { people }] = await Promise.all([mayBeSubscribed(deps), readPeople(deps)]);
  const isHeld = await isCalendarAddress(deps, people, sha256(secret));
  return isOn && isHeld ? deps.reports.get(titlesFeedKey) : 'absent';
};

/** The calendar for programs that can't sign in, each person's under an address of their own. */
export const calendarFileRoutes = ({ deps: depsNow }: Pick<DeskPlace, 'deps'>): Hono => {
  const app = new Hono();
  app.all('/calendar/*', async (c) => {
    const deps = depsNow();
    if (deps === null || !reads.has(c.req.method)) return absent(c);
    const feed = await feedFor(deps, c.req.path);
    if (feed === 'absent') return absent(c);
    // Nothing is planned yet; a program that is told so asks again.
    if (feed === null) return c.text('Inte än. / Not yet.\n', 503, { ...guarded, 'retry-after': '300' });
    const tag = `"${sha256(feed.body).slice(0, 32)}"`;
    if (isKnown(c, tag)) return c.body(null, 304, { ...guarded, etag: tag });
    return c.body(new Uint8Array(feed.body), 200, {
      ...guarded,
      etag: tag,
      'content-type': 'text/calendar; charset=utf-8',
    });
  });
  return app;
};
