import { setTimeout as pause } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { Cut } from '../linkedin/wire/cut.ts';
import { adFaults } from './ad-rules.ts';
import type { Operation } from './board-faults.ts';
import { type BoardWorld, strikes } from './board-world.ts';
import { Refusal } from './refusal.ts';
import { inAd, type SandboxAd, stands } from './sandbox-ad.ts';

type Bindings = { readonly Bindings: Partial<HttpBindings> };
type Call = Context<Bindings>;

const checkAccess = ({ keys, state }: BoardWorld, c: Call): void => {
  const known = c.req.header('client_id') === keys.clientId && c.req.header('client_secret') === keys.clientSecret;
  if (!known) throw new Refusal(401, 'Unauthorized');
  const employer = c.req.header('employer-id') ?? '';
  if (!/^\d+$/.test(employer))
    throw new Refusal(400, 'Validation failed', [{ field: 'Employer-Id', message: 'must be digits' }]);
  if (employer !== keys.employerId || !state.settings.consent)
    throw new Refusal(403, 'The employer has not given its consent to this supplier');
};

const before = async (world: BoardWorld, operation: Operation): Promise<void> => {
  if (strikes(world, 'delay', operation)) await pause(world.state.settings.delayMs);
  if (strikes(world, 'cut', operation)) throw new Cut();
  if (strikes(world, 'html-error', operation)) throw new HtmlError();
  if (strikes(world, 'unauthorized', operation)) throw new Refusal(401, 'Unauthorized');
  if (strikes(world, 'forbidden', operation)) throw new Refusal(403, 'Forbidden');
  if (strikes(world, 'throttled', operation)) throw new Refusal(429, 'Too many requests');
  if (strikes(world, 'unavailable', operation)) throw new Refusal(503, 'Temporarily unavailable');
  if (strikes(world, 'conflict', operation)) throw new Refusal(409, 'The job ad is a duplicate');
  if (strikes(world, 'error-before-write', operation)) throw new Refusal(500, 'Internal error');
};

const after = (world: BoardWorld, operation: Operation): void => {
  if (strikes(world, 'cut-after-write', operation)) throw new Cut();
  if (strikes(world, 'error-after-write', operation)) throw new Refusal(500, 'Internal error');
};

/** A page of something in front of the board. */
export class HtmlError extends Error {}

const today = (world: BoardWorld): string => new Date(world.now()).toISOString().slice(0, 10);

const bodyOf = async (world: BoardWorld, c: Call): Promise<SandboxAd['body']> => {
  if (!/^application\/json/.test(c.req.header('content-type') ?? ''))
    throw new Refusal(415, 'application/json is expected');
  const body: unknown = await c.req.json().catch(() => {
    throw new Refusal(400, 'The body is not JSON');
  });
  const { onDemandDuration } = world.state.settings;
  const errors = adFaults(body, { today: today(world), onDemandDuration });
  if (errors.length > 0) throw new Refusal(400, 'Validation failed', errors);
  return body as SandboxAd['body'];
};

const refuseDuplicate = ({ state, now }: BoardWorld, body: SandboxAd['body']): void => {
  const reference = inAd(body, 'application.reference');
  const same = state.ads.find((ad) => stands(ad, now()) && inAd(ad.body, 'application.reference') === reference);
  if (same === undefined || reference === undefined || state.settings.duplicates === 'accept') return;
  throw new Refusal(409, 'The job ad is a duplicate', [
    {
      field: 'application.reference',
      message: state.settings.namesDuplicate ? `duplicate of ad ${same.id}` : 'duplicate',
    },
  ]);
};

const find = ({ state }: BoardWorld, id: string): SandboxAd => {
  const ad = state.ads.find((one) => one.id === id && one.removedAt === null);
  if (ad === undefined) throw new Refusal(404, 'No such job ad');
  return ad;
};

const replace = ({ state }: BoardWorld, ad: SandboxAd): void => {
  state.ads = state.ads.map((one) => (one.id === ad.id ? ad : one));
};

const create = async (world: BoardWorld, c: Call): Promise<Response> => {
  const body = await bodyOf(world, c);
  refuseDuplicate(world, body);
  const { state } = world;
  state.counter += 1;
  const id = String(31_000_000 + state.counter);
  const at = world.now();
  state.ads = [...state.ads, { id, body, createdAt: at, updatedAt: at, removedAt: null, updates: 0 }];
  after(world, 'create');
  return strikes(world, 'create-without-id', 'create') ? c.json({}, 201) : c.json({ id }, 201);
};

const update = async (world: BoardWorld, c: Call): Promise<Response> => {
  const ad = find(world, c.req.param('id') ?? '');
  const body = await bodyOf(world, c);
  replace(world, { ...ad, body, updatedAt: world.now(), updates: ad.updates + 1 });
  after(world, 'update');
  return c.json({ id: ad.id });
};

const remove = async (world: BoardWorld, c: Call): Promise<Response> => {
  replace(world, { ...find(world, c.req.param('id') ?? ''), removedAt: world.now() });
  after(world, 'delete');
  return c.body(null, 204);
};

const status = async (world: BoardWorld, c: Call): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const kept = world.state.ads.find((one) => one.id === id);
  if (kept?.removedAt != null && world.state.settings.deletedStatus === 'word')
    return c.json({ status: 'UNPUBLISHED' });
  return c.json({ status: stands(find(world, id), world.now()) ? 'PUBLISHED' : 'EXPIRED' });
};

/** `…/jobads`, under the real API's paths for its test and its real environment. */
export const jobadsRoutes = (world: BoardWorld): Hono<Bindings> => {
  const served =
    (operation: Operation, answer: (world: BoardWorld, c: Call) => Promise<Response>) =>
    async (c: Call): Promise<Response> => {
      checkAccess(world, c);
      await before(world, operation);
      return answer(world, c);
    };
  const app = new Hono<Bindings>();
  for (const environment of ['prod', 'sandbox']) {
    const base = `/direct-transferred-job-posting/v1/${environment}/jobads`;
    app.post(base, served('create', create));
    app.put(`${base}/:id`, served('update', update));
    app.delete(`${base}/:id`, served('delete', remove));
    app.get(`${base}/:id/status`, served('status', status));
  }
  return app;
};
