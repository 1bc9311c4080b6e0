import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { SandboxWorld } from '../sandbox-world.ts';
import { feedPage } from './feed-page.ts';

const stylesheet = (): string =>
  ['feed.css', 'post.css', 'pictures.css']
    .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
    .join('\n');

const policy = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** `GET /` in Swedish, or in English with `?lang=en`. */
export const feedRoutes = (world: SandboxWorld): Hono =>
  new Hono()
    .get('/', (c) => {
      c.header('content-security-policy', policy);
      const start = /^\d{1,6}$/.exec(c.req.query('start') ?? '')?.[0] ?? '0';
      return c.html(feedPage(world, c.req.query('lang') === 'en' ? 'en' : 'sv', Number(start)));
    })
    .get('/feed.css', (c) => c.body(stylesheet(), 200, { 'content-type': 'text/css; charset=utf-8' }));
