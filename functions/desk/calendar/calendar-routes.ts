import { Hono } from 'hono';
import { pausablesOf } from '#functions/desk/calendar/pausables-of.ts';
import { pauseBody, pauseTitle } from '#functions/desk/calendar/pause-body.ts';
import { slotBody, slotTitle } from '#functions/desk/calendar/slot-body.ts';
import { slotOf } from '#functions/desk/calendar/slot-of.ts';
import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { noticeBody } from '#functions/desk/frame/notice-body.ts';
import { type OpenDesk, show } from '#functions/desk/visit.ts';

/** What HR does with a slot, and what stops everything. */
export const calendarRoutes = (open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(deskPaths.slot, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const [campaign = '', at = ''] = [c.req.query('campaign'), c.req.query('at')];
    const path = withQuery(deskPaths.slot, { campaign, at });
    const { deps, language, person } = visit;
    const slot = await slotOf(deps, campaign, at);
    if (slot === null) {
      const words = deskWords[language];
      const body = noticeBody(words.absent, words.absentMore, { href: '/newsroom/calendar/', words: words.front });
      return show(visit, { path, title: words.absent, body }, 404);
    }
    const { timeZone } = await deskContext(deps);
    const body = slotBody(slot, { person, timeZone }, language);
    const holds = slot.story === null ? [] : [slot.story.id];
    return show(visit, { path, title: slotTitle(language), body, holds });
  });
  app.get(deskPaths.pause, async (c) => {
    const visit = await open(c);
    if (visit === null) return c.redirect('/newsroom/');
    const { deps, language, person } = visit;
    const context = await deskContext(deps);
    const body = pauseBody(context, await pausablesOf(deps), person, language);
    return show(visit, { path: deskPaths.pause, title: pauseTitle(language), body });
  });
  return app;
};
