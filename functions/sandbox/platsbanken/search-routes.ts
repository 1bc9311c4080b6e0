import { Hono } from 'hono';
import { type BoardWorld, strikes } from './board-world.ts';
import { Refusal } from './refusal.ts';
import { type SandboxAd, stands, textInAd } from './sandbox-ad.ts';

const plain = (html: string): string => html.replace(/<\/(p|li)>|<br>/g, '\n').replace(/<[^<>]*>/g, '');

/** The part of JobSearch's answer that a receipt needs (docs/reference/job-boards.md#jobsearch). */
const hit = (ad: SandboxAd, origin: string) => ({
  id: ad.id,
  external_id: ad.id,
  webpage_url: `${origin}/ads/${ad.id}`,
  headline: textInAd(ad, 'title'),
  description: {
    text: plain(textInAd(ad, 'description')),
    text_formatted: textInAd(ad, 'description'),
  },
  application_details: {
    reference: textInAd(ad, 'application.reference'),
    url: textInAd(ad, 'application.method.webAddress'),
  },
  publication_date: new Date(ad.createdAt).toISOString(),
  last_publication_date: textInAd(ad, 'lastPublishDate'),
  removed: false,
});

/** `/search` and `/ad/:id`: the open data that ads are read back from. */
export const searchRoutes = (world: BoardWorld): Hono => {
  const shown = (): readonly SandboxAd[] =>
    world.state.ads.filter(
      (ad) => stands(ad, world.now()) && ad.createdAt + world.state.settings.searchDelayMs <= world.now(),
    );
  const meet = (): void => {
    if (strikes(world, 'unavailable', 'search')) throw new Refusal(503, 'Temporarily unavailable');
  };
  return new Hono()
    .get('/search', (c) => {
      meet();
      const words = (c.req.query('q') ?? '').toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
      const limit = Number(c.req.query('limit') ?? '10');
      if (!Number.isInteger(limit) || limit < 0 || limit > 100) throw new Refusal(400, 'limit must be 0-100');
      const found = shown().filter((ad) => {
        const text = `${textInAd(ad, 'title')} ${plain(textInAd(ad, 'description'))}`.toLocaleLowerCase('sv');
        return words.every((word) => text.includes(word));
      });
      const { origin } = new URL(c.req.url);
      return c.json({ total: { value: found.length }, hits: found.slice(0, limit).map((ad) => hit(ad, origin)) });
    })
    .get('/ad/:id', (c) => {
      meet();
      const ad = shown().find(({ id }) => id === c.req.param('id'));
      if (ad === undefined) throw new Refusal(404, 'No such ad');
      return c.json(hit(ad, new URL(c.req.url).origin));
    });
};
