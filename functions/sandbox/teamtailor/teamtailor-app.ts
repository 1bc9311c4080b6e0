import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import * as z from 'zod';
import { Cut, cutConnection } from '../linkedin/wire/cut.ts';
import { HtmlError, jobsRoutes } from './jobs-routes.ts';
import { Refusal, refusalResponse } from './refusal.ts';
import { type TeamtailorWorld, teamtailorFaults, teamtailorSettings } from './sandbox-world.ts';

const period = 10_000;

/** Counts calls by periods of ten seconds of this machine's clock; what is left goes with every answer. */
const callCount = ({ state }: Pick<TeamtailorWorld, 'state'>) => {
  let [began, calls] = [0, 0];
  return {
    take: (): boolean => {
      const now = Date.now();
      if (now - began >= period) [began, calls] = [now, 0];
      calls += 1;
      return calls <= state.settings.callsPerPeriod;
    },
    headers: (): Readonly<Record<string, string>> => ({
      'x-rate-limit-limit': String(state.settings.callsPerPeriod),
      'x-rate-limit-remaining': String(Math.max(0, state.settings.callsPerPeriod - calls)),
      'x-rate-limit-reset': String(Math.max(1, Math.ceil((began + period - Date.now()) / 1_000))),
    }),
  };
};

const orders = z.strictObject({
  next: z
    .array(
      z.strictObject({
        fault: z.enum(teamtailorFaults),
        times: z.int().positive().default(1),
        on: z.enum(['list', 'read', 'update']).nullable().default(null),
      }),
    )
    .default([]),
  set: teamtailorSettings.partial().default({}),
  clear: z.boolean().default(false),
});

/** The whole simulator as one application: the jobs, and the switches under `/_sandbox/`. */
export const teamtailorApp = (world: TeamtailorWorld): Hono<{ readonly Bindings: Partial<HttpBindings> }> => {
  const count = callCount(world);
  const app = new Hono<{ readonly Bindings: Partial<HttpBindings> }>();
  app.use('/v1/*', async (c, next) => {
    if (count.take()) await next();
    else c.res = refusalResponse(new Refusal(429, 'Too many requests', 'Rate limit exceeded.'));
    for (const [name, value] of Object.entries(count.headers())) c.header(name, value);
  });
  app.route('/', jobsRoutes(world));
  app.get('/_sandbox/state', (c) => c.json({ now: world.now(), ...world.state }));
  app.post('/_sandbox/faults', async (c) => {
    const order = orders.safeParse(await c.req.json().catch(() => null));
    if (!order.success) return c.text(z.prettifyError(order.error), 400);
    const { state } = world;
    if (order.data.clear) Object.assign(state, { faults: [], settings: teamtailorSettings.parse({}) });
    state.settings = teamtailorSettings.parse({ ...state.settings, ...order.data.set });
    const ordered = order.data.next.flatMap(({ fault, times, on }) =>
      Array.from({ length: times }, () => ({ fault, on })),
    );
    state.faults = [...state.faults, ...ordered];
    return c.json({ faults: state.faults, settings: state.settings });
  });
  app.notFound(() => refusalResponse(new Refusal(404, 'Not found', 'There is no such address.')));
  app.onError((error, c) => {
    if (error instanceof Refusal) return refusalResponse(error);
    if (error instanceof Cut) return cutConnection(c.env?.incoming);
    if (error instanceof HtmlError) return c.html('<html><title>Bad gateway</title></html>', 502);
    throw error;
  });
  return app;
};
