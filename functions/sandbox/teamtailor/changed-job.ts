import * as z from 'zod';
import { cleanBody } from './clean-body.ts';
import { Refusal } from './refusal.ts';
import type { SandboxJob } from './sandbox-job.ts';
import type { TeamtailorSandboxSettings } from './sandbox-world.ts';

const Document = z.looseObject({
  data: z.looseObject({
    id: z.string(),
    type: z.string(),
    attributes: z.record(z.string(), z.unknown()).default({}),
  }),
});

const writable = ['body', 'title', 'pitch', 'status', 'pinned', 'tags', 'internal', 'start-date', 'end-date'];
const statuses: readonly unknown[] = ['open', 'draft', 'archived', 'unlisted', 'temp'];

const cut = (body: string, most: number | null): string => (most === null ? body : body.slice(0, most));

/** A text as it is kept. */
export const keptBody = (body: string, { bodies, mostBody }: TeamtailorSandboxSettings): string =>
  cut(bodies === 'kept' ? body : cleanBody(body, { links: bodies === 'simple' }), mostBody);

const invalid = (name: string, says: string): Refusal =>
  new Refusal(422, says, `${name} - ${says}`, `/data/attributes/${name}`);

/** The job after a document of JSON:API, or the refusal that it earns. */
export const changedJob = (job: SandboxJob, document: unknown, settings: TeamtailorSandboxSettings): SandboxJob => {
  const read = Document.safeParse(document);
  if (!read.success) throw new Refusal(400, 'Missing Parameter', 'The required parameter, data, is missing.', '/data');
  const { id, type, attributes } = read.data.data;
  if (type !== 'jobs') throw new Refusal(409, 'Invalid resource', `${type} is not a valid resource.`, '/data/type');
  if (id !== job.id) throw new Refusal(409, 'A key does not match', 'The id is not that of the address.', '/data/id');
  for (const name of Object.keys(attributes))
    if (!writable.includes(name))
      throw new Refusal(400, 'Param not allowed', `${name} is not allowed.`, `/data/attributes/${name}`);
  const { body = job.body, title = job.title, status = job.status, internal = job.internal } = attributes;
  if (typeof title !== 'string' || title.trim() === '') throw invalid('title', "can't be blank");
  if (body !== null && typeof body !== 'string') throw invalid('body', 'is not a text');
  if (!statuses.includes(status)) throw invalid('status', 'is not included in the list');
  return {
    ...job,
    title,
    body: body === null ? null : keptBody(body, settings),
    status: status as SandboxJob['status'],
    internal: internal === true,
    updates: job.updates + 1,
  };
};
