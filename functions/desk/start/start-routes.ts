import { Hono } from 'hono';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { startBody } from '#functions/desk/start/start-body.ts';
import { startOf } from '#functions/desk/start/start-of.ts';
import { startWords } from '#functions/desk/start/start-words.ts';
import { type OpenDesk, show, type Visit } from '#functions/desk/visit.ts';

/** The way to a first story, wherever it stands: on its own page, and in the front's place. */
export const showStart = async (visit: Visit, path: string): Promise<Response> => {
  const { deps, language, person } = visit;
  const { timeZone } = await deskContext(deps);
  const body = startBody(await startOf(deps), { person, timeZone }, language);
  return show(visit, { path, title: startWords[language].title, body });
};

export const startRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(deskPaths.start, async (c) => {
    const visit = await open(c);
    return visit === null ? c.redirect('/newsroom/') : showStart(visit, deskPaths.start);
  });
  return app;
};
