import { createAdaptorServer } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import mime from 'mime';
import { keepTypedPath } from '#functions/desk/frame/desk-address.ts';
import { isLoopback, ownPlace } from '#functions/desk/safety/own-place.ts';
import { pageHeaders } from '#functions/desk/safety/page-headers.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { shortLinkTarget } from '#functions/story/posts/short-link.ts';
import { newsroomFontKey } from '#functions/wiring/assets.ts';
import { atHome } from '#functions/wiring/web/at-home.ts';
import { answerAbsent } from '#functions/wiring/web/gone-page.ts';
import { newsroomPrefixes } from '#functions/wiring/web/newsroom-prefixes.ts';
import { noticePage } from '#functions/wiring/web/notice-page.ts';
import { requestedPath } from '#functions/wiring/web/requested-path.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

export type Served = {
  readonly reports: ObjectStore;
  readonly site: ObjectStore;
  /** Notes what was asked of the site; null where nobody counts. */
  readonly note?: MiddlewareHandler | null;
  /** The newsroom's pages with what people may do on them; null where they are only read. */
  readonly desk?: Hono | null;
  /** How pages look before their own style is kept; left out: they don't. */
  readonly looks?: {
    readonly style: () => string;
    readonly font: () => Promise<Uint8Array>;
    /** What runs in the browser beside the form of a draft. */
    readonly script: () => string;
  };
  /** The site's public address, where nothing stands there: its links lead to what is served here. Null elsewhere. */
  readonly standsFor?: () => string | null;
  readonly sandbox: Fetch | null;
  readonly platsbanken?: Fetch | null;
};

const keyOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

const fileResponse = async (store: ObjectStore, path: string): Promise<Response | null> => {
  const asked = requestedPath(path);
  if (asked === null) return null;
  const key = keyOf(asked);
  const stored = await store.get(key);
  if (stored === null) return null;
  const type = mime.getType(key) ?? 'application/octet-stream';
  return new Response(new Uint8Array(stored.body), {
    headers: { 'content-type': /^text\/|json|xml|svg/.test(type) ? `${type}; charset=utf-8` : type },
  });
};

const newsroomLink = { href: '/newsroom/', words: 'Redaktionen / Newsroom' };
const absent = (): ReturnType<typeof noticePage> =>
  noticePage('Finns inte', 'Här finns ingen sida. / There is no page here.', newsroomLink);
const isPage = (path: string): boolean => newsroomPrefixes.some((prefix) => path.startsWith(`/${prefix}`));

const siteRoutes = ({ site, reports }: Served): Hono => {
  const app = new Hono();
  app.get('/site', (c) => c.redirect('/site/'));
  app.get('/site/*', async (c) => {
    const path = c.req.path.slice('/site/'.length);
    const target = shortLinkTarget(path);
    if (target !== null) return c.redirect(`/site/${target}`);
    const found = await fileResponse(site, path);
    if (found !== null) return found;
    const asked = requestedPath(path);
    if (asked === '')
      return c.html(
        noticePage('Inga berättelser än', 'Den första står här när den har gått ut. / No stories yet.', newsroomLink),
      );
    if (asked !== null && !asked.endsWith('/') && (await site.head(`${asked}/index.html`)) !== null)
      return c.redirect(`/site/${path}/`);
    return answerAbsent(c, reports, path);
  });
  return app;
};

const homeward =
  ({ reports, site, standsFor = () => null }: Served): MiddlewareHandler =>
  (c, next) => {
    const address = standsFor();
    return address === null ? next() : atHome({ reports, site, address })(c, next);
  };

const looksRoutes = (reports: ObjectStore, { style, font, script }: NonNullable<Served['looks']>): Hono => {
  const app = new Hono();
  app.get(`/${pageKeys.style}`, async (c) => {
    const kept = await fileResponse(reports, c.req.path);
    return kept ?? c.body(style(), 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  app.get(keepTypedPath, (c) => c.body(script(), 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  app.get(`/${newsroomFontKey}`, async (c) => {
    const kept = await fileResponse(reports, c.req.path);
    return kept ?? c.body(new Uint8Array(await font()), 200, { 'content-type': 'font/woff2' });
  });
  return app;
};

/**
 * Newsroom, desk and site as they stand in their stores, and the sandboxes, on one address of this machine. Pages are those
 * that AWS would show; what a person may do is laid on them.
 */
export const servedApp = (served: Served): Hono => {
  const { reports, sandbox, platsbanken = null, note = null, desk = null } = served;
  const app = new Hono();
  app.use('*', ownPlace({ isOwn: isLoopback, callers: 'browsers and machines' }));
  app.use('/newsroom/*', ownPlace({ isOwn: isLoopback, callers: 'browsers' }));
  app.use('*', pageHeaders);
  app.use('*', homeward(served));
  if (note !== null) app.use('/site/*', note);
  // Browsers ask for it by themselves; the pages have none.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  for (const path of ['/', '/newsroom']) app.get(path, (c) => c.redirect('/newsroom/'));
  app.route('/', siteRoutes(served));
  for (const [name, answer] of Object.entries({ sandbox, platsbanken })) {
    if (answer === null) continue;
    app.get(`/${name}`, (c) => c.redirect(`/${name}/`));
    app.all(`/${name}/*`, (c) => {
      const url = new URL(c.req.url);
      url.pathname = url.pathname.slice(name.length + 1);
      return answer(new Request(url, c.req.raw));
    });
  }
  if (desk !== null) app.route('/', desk);
  if (served.looks !== undefined) app.route('/', looksRoutes(reports, served.looks));
  app.get(
    '*',
    async (c) => (isPage(c.req.path) ? await fileResponse(reports, c.req.path) : null) ?? c.html(absent(), 404),
  );
  return app;
};

export type Server = { readonly url: string; readonly close: () => Promise<void> };

/** Serves on 127.0.0.1 alone. Port 0 takes a free one. */
export const serve = (app: Hono, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: app.fetch });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('No TCP address'));
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
