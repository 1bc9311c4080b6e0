import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { Cut, cutConnection } from '../linkedin/wire/cut.ts';
import { boardControl } from './board-control.ts';
import type { BoardWorld } from './board-world.ts';
import { HtmlError, jobadsRoutes } from './jobads-routes.ts';
import { pageRoutes } from './page/page-routes.ts';
import { Refusal, refusalResponse } from './refusal.ts';
import { searchRoutes } from './search-routes.ts';

type Sandbox = { readonly Bindings: Partial<HttpBindings> };

/** The whole simulator as one application: the transfer, the search, the pages and the switches. */
export const boardApp = (world: BoardWorld): Hono<Sandbox> => {
  const app = new Hono<Sandbox>();
  app.use(async (c, next) => {
    world.refresh();
    const before = JSON.stringify(world.state);
    await next();
    if (c.req.method !== 'GET' || JSON.stringify(world.state) !== before) world.save();
  });
  app.route('/', jobadsRoutes(world));
  app.route('/', searchRoutes(world));
  app.route('/', boardControl(world));
  app.route('/', pageRoutes(world));
  // Browsers ask for it by themselves; the pages have none.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.notFound((c) => c.text('Not found', 404));
  app.onError((error, c) => {
    if (error instanceof Refusal) return refusalResponse(error);
    if (error instanceof Cut) return cutConnection(c.env?.incoming);
    if (error instanceof HtmlError) return c.html('<html><title>Bad gateway</title></html>', 502);
    throw error;
  });
  return app;
};
