import { type Context, type Handler, Hono } from 'hono';
import { actRoutes } from '#functions/desk/acting/act-routes.ts';
import { calendarFileRoutes } from '#functions/desk/calendar/calendar-file-routes.ts';
import { calendarRoutes } from '#functions/desk/calendar/calendar-routes.ts';
import { subscriptionRoutes } from '#functions/desk/calendar/subscription-routes.ts';
import { campaignRoutes } from '#functions/desk/campaign/campaign-routes.ts';
import { consentRoutes } from '#functions/desk/consent/consent-routes.ts';
import type { DeskPlace } from '#functions/desk/desk-deps.ts';
import { draftRoutes } from '#functions/desk/drafts/draft-routes.ts';
import { boardRoutes } from '#functions/desk/finding/board-routes.ts';
import { publishedRoutes } from '#functions/desk/finding/published-routes.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { faultPage } from '#functions/desk/frame/fault-page.ts';
import { storedPages } from '#functions/desk/frame/stored-pages.ts';
import { helpRoutes } from '#functions/desk/help/help-routes.ts';
import { mineRoutes } from '#functions/desk/mine/mine-routes.ts';
import { officerRoutes } from '#functions/desk/mine/officer-routes.ts';
import { recordRoutes } from '#functions/desk/mine/record-routes.ts';
import { peopleRoutes } from '#functions/desk/person/people-routes.ts';
import { showWhoMay } from '#functions/desk/person/who-may-page.ts';
import { startRoutes } from '#functions/desk/start/start-routes.ts';
import { type OpenDesk, openDesk } from '#functions/desk/visit.ts';

/** Whoever shows a word of what is posted by hand notes that it may be out: that takes somebody who is here, by each way in. */
const byHandFor =
  ({ byHand }: DeskPlace, open: OpenDesk): Handler =>
  async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const { deps, person, language } = visit;
    if (!person?.roles.includes('communicator'))
      return showWhoMay(visit, { title: deskWords[language].byHand, path: c.req.path, roles: ['communicator'] });
    const routes = await byHand({ ...deps, user: person.signIn });
    return new Hono().route('/newsroom/by-hand', routes).fetch(c.req.raw);
  };

/**
 * Everything under `/newsroom/desk/` and `/newsroom/act/`, the newsroom's stored pages with what a person may do on them, and the
 * calendar under secret addresses.
 */
export const deskApp = (place: DeskPlace): Hono => {
  const { language } = place;
  const open = openDesk(place);
  const app = new Hono();
  const busy = { sv: deskWords.sv.readMeanwhile, en: deskWords.en.readMeanwhile };
  app.route('/', calendarFileRoutes(place));
  app.route('/newsroom/act', actRoutes(open, busy, language));
  const pages = new Hono();
  const rooms = [
    startRoutes,
    helpRoutes,
    peopleRoutes,
    mineRoutes,
    officerRoutes,
    recordRoutes,
    draftRoutes,
    consentRoutes,
    calendarRoutes,
    campaignRoutes,
    subscriptionRoutes,
  ];
  for (const routes of rooms) pages.route('/', routes(open));
  app.all('/newsroom/by-hand/*', byHandFor(place, open));
  app.use(`${deskPaths.home}*`, async (c: Context, next) => {
    if (place.deps() !== null || c.req.method === 'GET') return next();
    return c.text(`${busy[language]}\n`, 503);
  });
  app.route('/', pages);
  for (const path of Object.values(deskPaths))
    app.get(path.slice(0, -1), (c) => c.redirect(`${path}${new URL(c.req.url).search}`));
  app.get(deskPaths.home, (c) => c.redirect(deskPaths.mine));
  app.route('/', boardRoutes(place, open));
  app.route('/', publishedRoutes(place, open));
  app.get('*', storedPages(place, open));
  app.onError((error, c) => {
    const deps = place.deps();
    if (deps === null) return c.text(`${deskWords[language].fault}\n`, 500);
    deps.log.warn('a page of the desk could not be answered', { reason: error.name });
    return c.html(faultPage(c.req.path, deps.clock.now().toString(), language), 500);
  });
  return app;
};
