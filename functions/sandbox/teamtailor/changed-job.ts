import * as z from 'zod';
import { Refusal } from './refusal.ts';
import type { SandboxJob } from './sandbox-job.ts';
import type { TeamtailorSandboxSettings } from './sandbox-world.ts';

const simple = /^(?:p|br|strong|b|em|i|u|ul|ol|li|h[1-6]|a|blockquote)$/i;

const address = /\shref\s*=\s*("[^"<>]*"|'[^'<>]*')/i;

/**
 * What is left of a text where "simple html is supported": the usual tags, of their attributes only a link's address, no
 * comments, no inline element that holds nothing. `links` false drops links too, but not their words.
 */
const cleanBody = (html: string, { links }: { readonly links: boolean }): string => {
  let [before, after] = ['', html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<(?![/a-z])/gi, '&lt;')];
  after = after.replace(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>/gi, (_, slash: string, name: string, rest: string) => {
    if (!simple.test(name) || (!links && /^a$/i.test(name))) return '';
    const href = slash === '' && /^a$/i.test(name) ? address.exec(rest)?.[1] : undefined;
    return `<${slash}${name.toLowerCase()}${href === undefined ? '' : ` href=${href}`}>`;
  });
  while (after !== before) [before, after] = [after, after.replace(/<(strong|b|em|i|u|a)(?:\s[^<>]*)?><\/\1>/g, '')];
  return after;
};

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
