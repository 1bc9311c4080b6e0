import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import mime from 'mime';
import { type SignIn, sessionSeconds, signInSeconds } from '#functions/adapters/sign-in/sign-in.ts';
import type { Log } from '#functions/ground/ports/log.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { newsroomPrefixes } from '#functions/wiring/web/newsroom-prefixes.ts';
import { noticePage } from '#functions/wiring/web/notice-page.ts';
import { requestedPath } from '#functions/wiring/web/requested-path.ts';

export type Door = { readonly reports: ObjectStore; readonly signIn: SignIn; readonly log: Log };

const sessionCookie = 'vardag-session';
const begunCookie = 'vardag-sign-in';
/** With `__Host-`: over https, for this host alone. Not readable by scripts, and not sent along from other sites' forms. */
const guarded = { prefix: 'host', secure: true, httpOnly: true, sameSite: 'Lax', path: '/' } as const;

const hostName = /^[a-z0-9.-]+(:\d+)?$/i;

/** By which name the newsroom was asked for; CloudFront says it, and overwrites what a browser may say. */
const originOf = (c: Context): string => {
  const host = c.req.header('x-vardag-host') ?? '';
  if (!hostName.test(host)) throw new Error('A request came without the name of the newsroom.');
  return `https://${host}`;
};
const callbackOf = (c: Context): string => `${originOf(c)}/sign-in/callback`;

/** A path of our own: never another host, whatever the address was. */
const ownPath = (path: string): string => `/${path.replace(/^[/\\]+/, '')}`;

/** The key of a page; null for what no reader may see. */
const keyOf = (path: string): string | null => {
  const asked = requestedPath(path);
  if (asked === null) return null;
  const key = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  return newsroomPrefixes.some((prefix) => key.startsWith(prefix)) ? key : null;
};

const absent = (c: Context) =>
  c.html(noticePage('Finns inte', 'Här finns ingen sida. / There is no page here.', newsroomLink), 404);
const newsroomLink = { href: '/newsroom/', words: 'Redaktionen / Newsroom' };

const show = async (c: Context, reports: ObjectStore): Promise<Response> => {
  const key = keyOf(c.req.path);
  const stored = key === null ? null : await reports.get(key);
  if (key === null || stored === null) return absent(c);
  const type = mime.getType(key) ?? 'application/octet-stream';
  const contentType = /^text\/|json|xml|svg/.test(type) ? `${type}; charset=utf-8` : type;
  return c.body(new Uint8Array(stored.body), 200, { 'content-type': contentType });
};

/** The newsroom for those who may read it. Everybody else is sent to sign in, and is let in only as a reader. */
export const newsroomDoor = ({ reports, signIn, log }: Door): Hono => {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'private, no-store');
  });
  app.onError((error, c) => {
    log.warn('the newsroom could not answer', { reason: error.name });
    return c.html(noticePage('Ett fel', 'Försök igen om en stund. / Please try again in a while.', newsroomLink), 503);
  });
  app.get('/', (c) => c.redirect('/newsroom/'));
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/sign-in/callback', async (c) => {
    const begun = getCookie(c, begunCookie, 'host');
    const finished = await signIn.finish(callbackOf(c), new URL(c.req.url).searchParams, begun);
    deleteCookie(c, begunCookie, guarded);
    if ('refused' in finished) {
      log.warn('a sign-in was refused', { reason: finished.refused });
      const text = 'Du har inte tillgång, eller så tog det för lång tid. / You have no access, or it took too long.';
      return c.html(noticePage('Ingen tillgång', text, newsroomLink), 403);
    }
    setCookie(c, sessionCookie, finished.session, { ...guarded, maxAge: sessionSeconds });
    return c.redirect(ownPath(finished.returnTo));
  });
  app.get('/sign-out', async (c) => {
    deleteCookie(c, sessionCookie, guarded);
    const elsewhere = await signIn.signOutAt(`${originOf(c)}/signed-out`);
    return c.redirect(elsewhere ?? '/signed-out');
  });
  app.get('/signed-out', (c) =>
    c.html(
      noticePage('Utloggad', 'Du är utloggad. / You are signed out.', { ...newsroomLink, words: 'Logga in / Sign in' }),
    ),
  );
  app.get('*', async (c) => {
    const role = await signIn.roleOf(getCookie(c, sessionCookie, 'host'));
    if (role !== null) return show(c, reports);
    const { location, begun } = await signIn.begin(callbackOf(c), ownPath(c.req.path));
    setCookie(c, begunCookie, begun, { ...guarded, maxAge: signInSeconds });
    return c.redirect(location);
  });
  return app;
};
