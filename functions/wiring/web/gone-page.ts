import { Hono } from 'hono';
import { goneKey } from '#functions/adapters/channels/site-channel.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { noticePage } from '#functions/wiring/web/notice-page.ts';
import { requestedPath } from '#functions/wiring/web/requested-path.ts';

const isMarked = async (reports: ObjectStore, path: string): Promise<boolean> =>
  path !== '' && (await reports.head(goneKey(path))) !== null;

/** What the site does not hold: gone for a page that was taken down and for its pictures, not found for what never was. */
export const gonePage = (reports: ObjectStore): Hono => {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'max-age=60');
  });
  app.get('*', async (c) => {
    const path = (requestedPath(c.req.path) ?? '').replace(/(^|\/)(index\.html)?$/, '');
    const page = path.split('/').slice(0, 2).join('/');
    if ((await isMarked(reports, path)) || (page !== path && (await isMarked(reports, page))))
      return c.html(noticePage('Borttagen', 'Sidan har tagits bort. / This page has been removed.', null), 410);
    return c.html(noticePage('Finns inte', 'Här finns ingen sida. / There is no page here.', null), 404);
  });
  return app;
};
