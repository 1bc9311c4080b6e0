import { Hono } from 'hono';
import * as z from 'zod';
import type { SandboxWorld } from '../sandbox-world.ts';
import { Refusal } from '../wire/refusal.ts';
import { type Fault, faults } from './fault.ts';
import { sandboxSettings } from './sandbox-settings.ts';

const faultName = z.enum(Object.keys(faults) as [Fault, ...Fault[]]);

const orders = z.strictObject({
  next: z
    .array(z.strictObject({ fault: faultName, times: z.int().positive().optional(), on: z.string().optional() }))
    .optional(),
  chance: z.partialRecord(faultName, z.number().min(0).max(1)).optional(),
  set: z.record(z.string(), z.unknown()).optional(),
  clear: z.boolean().optional(),
});

const urn = z.string().startsWith('urn:li:');
const role = z.enum([
  'ADMINISTRATOR',
  'CONTENT_ADMINISTRATOR',
  'DIRECT_SPONSORED_CONTENT_POSTER',
  'ANALYST',
  'CURATOR',
]);

const newToken = z.strictObject({
  token: z.string().min(1),
  kind: z.enum(['access', 'refresh']).default('access'),
  member: urn.default('urn:li:person:sandboxMember'),
  scopes: z.array(z.string()),
  grants: z.array(z.strictObject({ organization: urn, role })).default([]),
  issuedAt: z.int().optional(),
  expiresAt: z.int().optional(),
  revoked: z.boolean().default(false),
});

const read = async <T>(request: Request, schema: z.ZodType<T>): Promise<T> => {
  const text = await request.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(400, { status: 400, message: 'The body is not JSON' });
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refusal(400, { status: 400, message: z.prettifyError(parsed.error) });
  return parsed.data;
};

const obey = (world: SandboxWorld, order: z.infer<typeof orders>): void => {
  const settings = sandboxSettings.safeParse({ ...world.state.settings, ...order.set });
  if (!settings.success) throw new Refusal(400, { status: 400, message: z.prettifyError(settings.error) });
  if (order.clear === true) world.faults.clear();
  if (order.set !== undefined) world.faults.set(order.clear === true ? order.set : settings.data);
  for (const { fault, times = 1, on } of order.next ?? []) {
    world.faults.next(fault, on === undefined ? { times } : { times, on });
  }
  for (const [fault, probability] of Object.entries(order.chance ?? {})) {
    world.faults.chance(faultName.parse(fault), probability);
  }
};

const addToken = (world: SandboxWorld, { kind, issuedAt, expiresAt, ...held }: z.infer<typeof newToken>): void => {
  const issued = issuedAt ?? world.now();
  const token = { ...held, issuedAt: issued, expiresAt: expiresAt ?? issued + 5_184_000_000 };
  if (kind === 'refresh') world.state.refreshTokens = [...world.state.refreshTokens, token];
  else world.state.accessTokens = [...world.state.accessTokens, { ...token, refreshed: false }];
};

/** `/_sandbox/*`: how another process orders faults, adds tokens, looks inside and starts over. */
export const controlRoutes = (world: SandboxWorld): Hono =>
  new Hono()
    .get('/_sandbox/state', (c) => c.json({ now: world.now(), ...world.state }))
    .post('/_sandbox/faults', async (c) => {
      obey(world, await read(c.req.raw, orders));
      return c.json({ ...world.state.faults, settings: world.state.settings });
    })
    .post('/_sandbox/tokens', async (c) => {
      addToken(world, await read(c.req.raw, newToken));
      return c.body(null, 204);
    })
    .post('/_sandbox/reset', (c) => {
      world.reset();
      return c.body(null, 204);
    });
