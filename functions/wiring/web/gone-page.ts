import { type Context, Hono } from 'hono';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { noticePage } from '#functions/site/notice-page.ts';
import { readNotice } from '#functions/site/way-on.ts';
import { requestedPath } from '#functions/wiring/web/requested-path.ts';

/** The answer for what the site does not hold: gone for what was taken down, not found for what never was. */
export const answerAbsent = async (c: Context, reports: ObjectStore, asked: string): Promise<Response> => {
  const path = asked.replace(/^\/+/, '');
  const notice = await readNotice(reports, requestedPath(path) ?? '');
  return c.html(noticePage(notice, path), notice.kind === 'gone' ? 410 : 404);
};

/** What the edge puts before the path of a page that it hides, so that the bucket is asked for nothing that stands. */
const hidden = /^\/gone(?=\/)/;

/** What the site's bucket does not hold. */
export const gonePage = (reports: ObjectStore): Hono => {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'max-age=60');
  });
  app.get('*', (c) => answerAbsent(c, reports, c.req.path.replace(hidden, '')));
  return app;
};
