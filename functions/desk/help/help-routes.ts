import { Hono } from 'hono';
import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import { helpBody, helpTitle } from '#functions/desk/help/help-body.ts';
import { type OpenDesk, show } from '#functions/desk/visit.ts';
import { Role } from '#functions/story/organisation/person.ts';

/** Help for each role; for whoever asks for none, that of their own. */
export const helpRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(deskPaths.help, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const { language, people, person } = visit;
    const role = Role.safeParse(c.req.query('role')).data ?? person?.roles[0] ?? 'storyteller';
    const path = withQuery(deskPaths.help, { role });
    return show(visit, { path, title: helpTitle(role, language), body: helpBody(role, people, language) });
  });
  return app;
};
