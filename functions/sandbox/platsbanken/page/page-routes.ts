import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { BoardWorld } from '../board-world.ts';
import { adPage, boardPage } from './board-page.ts';
import type { PageLanguage } from './page-words.ts';

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
const languageOf = (lang: string | undefined): PageLanguage => (lang === 'en' ? 'en' : 'sv');

/** The pages that people look at, in Swedish, or in English with `?lang=en`. */
export const pageRoutes = (world: BoardWorld): Hono =>
  new Hono()
    .get('/', (c) => {
      c.header('content-security-policy', policy);
      return c.html(boardPage(world, languageOf(c.req.query('lang'))));
    })
    .get('/ads/:id', (c) => {
      c.header('content-security-policy', policy);
      const ad = world.state.ads.find(({ id }) => id === c.req.param('id'));
      return c.html(adPage(world, ad, languageOf(c.req.query('lang'))));
    })
    .get('/board.css', (c) =>
      c.body(readFileSync(new URL('board.css', import.meta.url), 'utf8'), 200, {
        'content-type': 'text/css; charset=utf-8',
      }),
    );
