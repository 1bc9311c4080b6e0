import { Hono } from 'hono';
import { type FeedReport, feedReportKey } from '#functions/ads/job-boards/feeds/feed-report.ts';
import type { DeskPlace } from '#functions/desk/desk-deps.ts';
import { foundPublished } from '#functions/desk/finding/found-published.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { layDrawn } from '#functions/desk/frame/laid-page.ts';
import type { OpenDesk } from '#functions/desk/visit.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { publishedAsked } from '#functions/newsroom/screens/published/published-asked.ts';
import { publishedPage } from '#functions/newsroom/screens/published/published-page.ts';
import { type KeptTellings, tellingsKey } from '#functions/newsroom/screens/queries/keep-tellings.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

const path = '/newsroom/published/';

/** What is published, with sort, sum and days. Before anything is kept the stored page is shown. */
export const publishedRoutes = (place: DeskPlace, open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(path, async (c, next) => {
    const visit = place.playing() === null ? await open(c) : null;
    const kept = visit === null ? null : await readJson<KeptTellings>(place.reports, tellingsKey);
    const settings = visit === null || kept === null ? null : (await readSettings(visit.deps)).settings;
    if (visit === null || kept === null || settings === null) return next();
    const { deps, language } = visit;
    const context = await deskContext(deps);
    const asked = publishedAsked(c.req.query());
    const { view, finding } = await foundPublished(deps, kept, { asked, action: path, settings, context });
    const feeds = (await readJson<FeedReport>(deps.reports, feedReportKey)) ?? {};
    return c.html(await layDrawn(visit, publishedPage(view, language, feeds, finding), context.timeZone));
  });
  return app;
};
