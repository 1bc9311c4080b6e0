import { Hono } from 'hono';
import type { DeskPlace } from '#functions/desk/desk-deps.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { layDrawn } from '#functions/desk/frame/laid-page.ts';
import type { OpenDesk } from '#functions/desk/visit.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { boardAsked } from '#functions/newsroom/screens/stories-board/board-asked.ts';
import { boardPage } from '#functions/newsroom/screens/stories-board/board-page.ts';
import { boardKey, type KeptBoard } from '#functions/newsroom/screens/stories-board/board-view.ts';

const path = '/newsroom/stories/';

/** The stories board as it was last kept, with what somebody looks for on it. Before it is kept the stored page is shown. */
export const boardRoutes = (place: DeskPlace, open: OpenDesk): Hono => {
  const app = new Hono();
  app.get(path, async (c, next) => {
    const visit = place.playing() === null ? await open(c) : null;
    const kept = visit === null ? null : await readJson<KeptBoard>(place.reports, boardKey);
    if (visit === null || kept === null) return next();
    const { asOf, cards, choices } = kept;
    const context = await deskContext(visit.deps);
    const finding = { asked: boardAsked(c.req.query()), action: path };
    const page = boardPage({ context: { ...context, asOf }, cards, choices }, visit.language, finding);
    return c.html(await layDrawn(visit, page, context.timeZone));
  });
  return app;
};
