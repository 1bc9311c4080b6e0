import { Hono } from 'hono';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { choosePerson, leavePerson } from '#functions/desk/person/chosen-person.ts';
import { peopleBody, peopleTitle } from '#functions/desk/person/people-page.ts';
import { ownAddress } from '#functions/desk/safety/own-address.ts';
import { firstOf, postedForm } from '#functions/desk/safety/posted-form.ts';
import { type OpenDesk, show } from '#functions/desk/visit.ts';

/** Where somebody says who they are, on a laptop. */
export const peopleRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(deskPaths.people, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const { people, person, language } = visit;
    const body = peopleBody(people, { chosen: person, back: ownAddress(c.req.query('back')) }, language);
    return show(visit, { path: deskPaths.people, title: peopleTitle(language), body });
  });
  app.post(deskPaths.people, async (c) => {
    const visit = await open(c);
    const form = await postedForm(c);
    if (visit === null || typeof form === 'string') return c.redirect('/newsroom/', 303);
    const chosen = visit.people.find(({ signIn }) => signIn === firstOf(form, 'signIn'));
    // What was typed here and never saved is for nobody else to read.
    if (visit.person !== null && visit.person.signIn !== chosen?.signIn) c.header('clear-site-data', '"storage"');
    if (chosen === undefined) leavePerson(c);
    else choosePerson(c, chosen);
    const back = ownAddress(firstOf(form, 'back'));
    if (chosen === undefined) return c.redirect('/newsroom/', 303);
    return c.redirect(back === '/newsroom/' ? deskPaths.mine : back, 303);
  });
  return app;
};
