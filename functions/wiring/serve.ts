import { createAdaptorServer } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import mime from 'mime';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { shortLinkTarget } from '#functions/story/posts/short-link.ts';
import { atHome } from '#functions/wiring/web/at-home.ts';
import { answerAbsent } from '#functions/wiring/web/gone-page.ts';
import { requestedPath } from '#functions/wiring/web/requested-path.ts';

export type Served = {
  readonly reports: ObjectStore;
  readonly site: ObjectStore;
  /** Notes what was asked of the site; null where nobody counts. */
  readonly note?: MiddlewareHandler | null;
  /** Pages on which a person posts by hand; null where nobody can. */
  readonly byHand?: Hono | null;
  readonly sandbox: ((request: Request) => Response | Promise<Response>) | null;
  /** The site's public address, where nothing stands there: its links lead to what is served here. Null elsewhere. */
  readonly standsFor?: string | null;
  readonly platsbanken?: ((request: Request) => Response | Promise<Response>) | null;
};

/** Null for what nothing of ours can be called. */
const keyOf = (path: string): string | null => {
  const asked = requestedPath(path);
  return asked === null ? null : asked.replace(/(^|\/)$/, '$1index.html');
};

const fileResponse = async (store: ObjectStore, path: string): Promise<Response | null> => {
  const key = keyOf(path);
  const stored = key === null ? null : await store.get(key);
  if (key === null || stored === null) return null;
  const type = mime.getType(key) ?? 'application/octet-stream';
  const body = new Uint8Array(stored.body);
  return new Response(body, {
    headers: {
      'content-type': /^text\/|json|xml|svg/.test(type) ? `${type}; charset=utf-8` : type,
      'x-content-type-options': 'nosniff',
    },
  });
};

const notice = (title: string, text: string): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body><main style="font:1rem/1.5 system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem"><h1>${title}</h1><p>${text}</p><p><a href="/newsroom/">Redaktionen / Newsroom</a></p></main></body></html>`;

/** Newsroom and site as they stand in their stores; nothing is drawn on request, so that the laptop shows what AWS would. */
export const servedApp = (served: Served): Hono => {
  const { reports, site, sandbox, platsbanken = null, note = null, byHand = null, standsFor = null } = served;
  const app = new Hono();
  if (standsFor !== null) app.use('*', atHome({ reports, site, address: standsFor }));
  if (note !== null) app.use('/site/*', note);
  // Browsers ask for it by themselves; the pages have none.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/', (c) => c.redirect('/newsroom/'));
  app.get('/site', (c) => c.redirect('/site/'));
  app.get('/site/*', async (c) => {
    const path = c.req.path.slice('/site/'.length);
    const target = shortLinkTarget(path);
    if (target !== null) return c.redirect(`/site/${target}`);
    const found = await fileResponse(site, path);
    if (found !== null) return found;
    const key = keyOf(path);
    if (key !== null && (await site.head(`${key}/index.html`)) !== null) return c.redirect(`/site/${path}/`);
    return answerAbsent(c, reports, path);
  });
  for (const [name, answer] of Object.entries({ sandbox, platsbanken })) {
    if (answer === null) continue;
    app.get(`/${name}`, (c) => c.redirect(`/${name}/`));
    app.all(`/${name}/*`, (c) => {
      const url = new URL(c.req.url);
      url.pathname = url.pathname.slice(name.length + 1);
      return answer(new Request(url, c.req.raw));
    });
  }
  if (byHand !== null) app.route('/newsroom/by-hand', byHand);
  app.get(
    '*',
    async (c) =>
      (await fileResponse(reports, c.req.path)) ??
      c.html(notice('Finns inte', 'Här finns ingen sida. / There is no page here.'), 404),
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
