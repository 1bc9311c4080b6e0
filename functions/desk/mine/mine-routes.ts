import { Hono } from 'hono';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { mineBody } from '#functions/desk/mine/mine-body.ts';
import { mineOf } from '#functions/desk/mine/mine-of.ts';
import { nextBody, nextTitle } from '#functions/desk/mine/next-slot.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { type OpenDesk, show } from '#functions/desk/visit.ts';
import { Role } from '#functions/story/organisation/person.ts';

/** What waits for whoever is here, and the way to the next slot where time is made up. */
export const mineRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(deskPaths.mine, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const { language } = visit;
    if (visit.person === null)
      return showWhoMay(visit, { title: deskWords[language].mine, path: deskPaths.mine, roles: Role.options });
    const body = mineBody(await mineOf(visit.deps, visit.person), visit.person, language);
    return show(visit, { path: deskPaths.mine, title: deskWords[language].mine, body });
  });
  app.get(deskPaths.next, async (c) => {
    const visit = await open(c);
    if (visit === null || visit.deps.nextSlot === null) return c.redirect('/newsroom/');
    const { timeZone } = await deskContext(visit.deps);
    const body = nextBody(
      { when: await visit.deps.nextSlot.when(), ran: c.req.query('ran') ?? null, timeZone },
      visit.language,
    );
    return show(visit, { path: deskPaths.next, title: nextTitle(visit.language), body });
  });
  app.post(deskPaths.next, async (c) => {
    const visit = await open(c);
    if (visit === null || visit.deps.nextSlot === null) return c.redirect('/newsroom/', 303);
    if (visit.person === null)
      return showWhoMay(visit, { title: nextTitle(visit.language), path: deskPaths.next, roles: Role.options });
    const slot = await visit.deps.nextSlot.run();
    return c.redirect(slot === null ? deskPaths.next : `${deskPaths.next}?ran=${encodeURIComponent(slot)}`, 303);
  });
  return app;
};
