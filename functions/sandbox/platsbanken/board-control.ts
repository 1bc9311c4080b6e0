import { Hono } from 'hono';
import * as z from 'zod';
import { type BoardFault, boardFaults } from './board-faults.ts';
import { boardSettings } from './board-settings.ts';
import { emptyBoard } from './board-state.ts';
import type { BoardWorld } from './board-world.ts';
import { Refusal } from './refusal.ts';

const orders = z.strictObject({
  next: z
    .array(
      z.strictObject({
        fault: z.enum(Object.keys(boardFaults) as [BoardFault, ...BoardFault[]]),
        times: z.int().positive().default(1),
        on: z.enum(['create', 'update', 'delete', 'status', 'search']).nullable().default(null),
      }),
    )
    .default([]),
  set: boardSettings.partial().default({}),
  clear: z.boolean().default(false),
});

/** `/_sandbox/*`: how another process orders faults, changes settings, looks inside and starts over. */
export const boardControl = (world: BoardWorld): Hono =>
  new Hono()
    .get('/_sandbox/state', (c) => c.json({ now: world.now(), ...world.state }))
    .post('/_sandbox/faults', async (c) => {
      const order = orders.safeParse(await c.req.json().catch(() => null));
      if (!order.success) throw new Refusal(400, z.prettifyError(order.error));
      const { state } = world;
      if (order.data.clear) Object.assign(state, { faults: [], struck: {}, settings: boardSettings.parse({}) });
      state.settings = boardSettings.parse({ ...state.settings, ...order.data.set });
      const ordered = order.data.next.flatMap(({ fault, times, on }) =>
        Array.from({ length: times }, () => ({ fault, on })),
      );
      state.faults = [...state.faults, ...ordered];
      return c.json({ faults: state.faults, settings: state.settings });
    })
    .post('/_sandbox/reset', (c) => {
      Object.assign(world.state, emptyBoard());
      return c.body(null, 204);
    });
