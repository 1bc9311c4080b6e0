import type { MiddlewareHandler } from 'hono';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { goneKey } from '#functions/site/way-on.ts';
import { requestedPath } from '#functions/wiring/web/requested-path.ts';

type Home = { readonly reports: ObjectStore; readonly site: ObjectStore; readonly address: string };

const anchor = /<a\s[^<>]+>/g;

/** Whether the path of a link is a page that stands here, or stood here. */
const isOurs = async ({ reports, site }: Home, link: string): Promise<boolean> => {
  const path = requestedPath(link.split(/[?#]/, 1)[0] ?? '');
  if (path === null) return false;
  if (path.startsWith('g/')) return true;
  const key = path.replace(/(^|\/)$/, '$1index.html');
  return (await site.head(key)) !== null || (await reports.head(goneKey(path))) !== null;
};

/**
 * In a world of sandboxes nothing stands at the site's public address, so that every link to it would lead nowhere. Links to pages
 * that are served here lead here; where the recruiting system takes over they are let be.
 */
export const atHome = (home: Home): MiddlewareHandler => {
  const begins = `href="${home.address}/`;
  return async (c, next) => {
    await next();
    if (!(c.res.headers.get('content-type') ?? '').startsWith('text/html')) return;
    const text = await c.res.text();
    const linked = [...text.matchAll(anchor)].flatMap(([tag]) => tag.split(begins)[1]?.split('"')[0] ?? []);
    const links = [...new Set(linked)];
    const own = await Promise.all(links.map((link) => isOurs(home, link)));
    const ours = new Set(links.filter((_, index) => own[index]));
    const led = text.replace(anchor, (tag) => {
      const [before = '', after] = tag.split(begins);
      return after !== undefined && ours.has(after.split('"')[0] ?? '') ? `${before}href="/site/${after}` : tag;
    });
    c.res = new Response(led, c.res);
  };
};
