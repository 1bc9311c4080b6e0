import { setTimeout as pause } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { Cut } from '../linkedin/wire/cut.ts';
import { changedJob } from './changed-job.ts';
import { mediaType, Refusal } from './refusal.ts';
import { jobResource, type SandboxJob } from './sandbox-job.ts';
import { type Operation, strikes, type TeamtailorWorld } from './sandbox-world.ts';

type Bindings = { readonly Bindings: Partial<HttpBindings> };
type Call = Context<Bindings>;

/** Something in front of the API answers with a page. */
export class HtmlError extends Error {}

const checkRequest = ({ token, state }: TeamtailorWorld, c: Call, operation: Operation): void => {
  if (c.req.header('authorization') !== `Token token=${token}`)
    throw new Refusal(401, 'Unauthorized', 'The API key is not valid.');
  if (!/^\d{8}$/.test(c.req.header('x-api-version') ?? ''))
    throw new Refusal(406, 'Invalid version', 'The header X-Api-Version must name a version.');
  const accepted = (c.req.header('accept') ?? '*/*').split(',').map((one) => one.trim());
  if (!accepted.some((one) => one === mediaType || one.startsWith('*/*')))
    throw new Refusal(406, 'Not acceptable', `All requests must accept ${mediaType}.`);
  if (operation !== 'update') return;
  if (c.req.header('content-type') !== mediaType)
    throw new Refusal(415, 'Unsupported media type', `The content type must be ${mediaType}.`);
  if (state.settings.rights === 'read') throw new Refusal(403, 'Forbidden', 'The API key may only read.');
};

const before = async (world: TeamtailorWorld, operation: Operation): Promise<void> => {
  if (strikes(world, 'delay', operation)) await pause(world.state.settings.delayMs);
  if (strikes(world, 'cut', operation)) throw new Cut();
  if (strikes(world, 'html-error', operation)) throw new HtmlError();
  if (strikes(world, 'unauthorized', operation)) throw new Refusal(401, 'Unauthorized', 'The API key is not valid.');
  if (strikes(world, 'forbidden', operation)) throw new Refusal(403, 'Forbidden', 'Not allowed.');
  if (strikes(world, 'throttled', operation)) throw new Refusal(429, 'Too many requests', 'Rate limit exceeded.');
  if (strikes(world, 'unavailable', operation)) throw new Refusal(503, 'Unavailable', 'Try again later.');
  if (strikes(world, 'conflict', operation)) throw new Refusal(409, 'Conflict', 'The job is being changed.');
  if (strikes(world, 'invalid', operation))
    throw new Refusal(422, 'is invalid', 'body - is invalid', '/data/attributes/body');
  if (strikes(world, 'error-before-write', operation)) throw new Refusal(500, 'Internal error', 'Internal error');
};

const isSeen = ({ state: { settings } }: TeamtailorWorld, { status, internal }: SandboxJob): boolean =>
  settings.scope !== 'public' || (status === 'open' && !internal);

const find = (world: TeamtailorWorld, id: string): SandboxJob => {
  const job = world.state.jobs.find((one) => one.id === id);
  if (job === undefined || !isSeen(world, job))
    throw new Refusal(404, 'Record not found', `The record identified by ${id} could not be found.`);
  return job;
};

const hostOf = (c: Call): string => new URL(c.req.url).origin;

const answered = (c: Call, body: unknown): Response => {
  c.header('content-type', mediaType);
  c.header('x-api-version', c.req.header('x-api-version') ?? '');
  return c.body(JSON.stringify(body));
};

const list = (world: TeamtailorWorld, c: Call): Response => {
  const size = Math.min(30, Number(c.req.query('page[size]') ?? 10) || 10);
  const page = Math.max(1, Number(c.req.query('page[number]') ?? 1) || 1);
  const seen = world.state.jobs.filter((job) => isSeen(world, job));
  const pages = Math.max(1, Math.ceil(seen.length / size));
  const next = `${hostOf(c)}/v1/jobs?page%5Bnumber%5D=${page + 1}&page%5Bsize%5D=${size}`;
  return answered(c, {
    data: seen.slice((page - 1) * size, page * size).map((job) => jobResource(job, world.now(), hostOf(c))),
    meta: { 'record-count': seen.length, 'page-count': pages },
    links: page < pages ? { next } : {},
  });
};

const update = async (world: TeamtailorWorld, c: Call): Promise<Response> => {
  const job = find(world, c.req.param('id') ?? '');
  const document: unknown = await c.req.json().catch(() => {
    throw new Refusal(400, 'Bad request', 'The body is not JSON.');
  });
  const changed = changedJob(job, document, world.state.settings);
  world.state.jobs = world.state.jobs.map((one) => (one.id === job.id ? changed : one));
  if (strikes(world, 'cut-after-write', 'update')) throw new Cut();
  if (strikes(world, 'error-after-write', 'update')) throw new Refusal(500, 'Internal error', 'Internal error');
  return answered(c, { data: jobResource(changed, world.now(), hostOf(c)) });
};

const read = (world: TeamtailorWorld, c: Call): Response =>
  answered(c, { data: jobResource(find(world, c.req.param('id') ?? ''), world.now(), hostOf(c)) });

/** `/v1/jobs`: listed, read and changed. */
export const jobsRoutes = (world: TeamtailorWorld): Hono<Bindings> => {
  const served =
    (operation: Operation, answer: (world: TeamtailorWorld, c: Call) => Response | Promise<Response>) =>
    async (c: Call): Promise<Response> => {
      checkRequest(world, c, operation);
      await before(world, operation);
      return answer(world, c);
    };
  return new Hono<Bindings>()
    .get('/v1/jobs', served('list', list))
    .get('/v1/jobs/:id', served('read', read))
    .patch('/v1/jobs/:id', served('update', update));
};
