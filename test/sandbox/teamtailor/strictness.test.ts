import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxJob, sandboxToken } from '#functions/sandbox/teamtailor/sandbox-jobs.ts';
import { startTeamtailorSandbox, type TeamtailorSandbox } from '#functions/sandbox/teamtailor/teamtailor-sandbox.ts';

const mediaType = 'application/vnd.api+json';
const headers = {
  authorization: `Token token=${sandboxToken}`,
  'x-api-version': '20240404',
  accept: mediaType,
  'content-type': mediaType,
};

let sandbox: TeamtailorSandbox;
beforeEach(async () => {
  const jobs = [sandboxJob({ id: '7199' }), sandboxJob({ id: '7200', status: 'archived' })];
  sandbox = await startTeamtailorSandbox({ now: () => Date.parse('2026-11-24T08:00:00Z'), jobs });
});
afterEach(() => sandbox.close());

const call = async (method: string, path: string, body?: unknown, more: Readonly<Record<string, string>> = {}) => {
  const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(`${sandbox.url}/v1/jobs${path}`, { method, headers: { ...headers, ...more }, body: sent });
  return { status: answer.status, headers: answer.headers, json: JSON.parse(await answer.text()) };
};
const change = (attributes: object, about: object = {}) => ({
  data: { id: '7199', type: 'jobs', attributes, ...about },
});
const set = (settings: object) =>
  fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify({ set: settings }) });

describe('the pretend Teamtailor', () => {
  it('lists, reads and changes jobs as JSON:API, and counts the calls', async () => {
    const list = await call('GET', '?page%5Bsize%5D=1');
    expect(list.json).toMatchObject({ data: [{ id: '7199', type: 'jobs' }], meta: { 'record-count': 2 } });
    expect(list.json.links.next).toContain('page%5Bnumber%5D=2');
    const changed = await call('PATCH', '/7199', change({ body: '<p>Hej.</p>' }));
    expect(changed.json).toMatchObject({ data: { attributes: { body: '<p>Hej.</p>', 'human-status': 'published' } } });
    expect((await call('GET', '/7199')).json).toEqual(changed.json);
    expect(changed.headers.get('content-type')).toBe(mediaType);
    expect(changed.headers.get('x-rate-limit-remaining')).toBe('48');
  });

  it.each<readonly [number, string, string, unknown, Readonly<Record<string, string>>]>([
    [401, 'another key', '/7199', change({}), { authorization: 'Token token=x' }],
    [401, 'a bearer', '/7199', change({}), { authorization: `Bearer ${sandboxToken}` }],
    [406, 'no version', '/7199', change({}), { 'x-api-version': '' }],
    [406, 'another answer asked for', '/7199', change({}), { accept: 'application/json' }],
    [415, 'plain JSON', '/7199', change({}), { 'content-type': 'application/json' }],
    [404, 'a job that is not', '/1', change({}, { id: '1' }), {}],
    [409, 'another id than the address', '/7199', change({}, { id: '7200' }), {}],
    [409, 'another type', '/7199', change({}, { type: 'job' }), {}],
    [400, 'no data', '/7199', {}, {}],
    [400, 'no JSON', '/7199', '{', {}],
    [400, 'an attribute that it does not know', '/7199', change({ text: 'a' }), {}],
    [422, 'a body that is no text', '/7199', change({ body: 7 }), {}],
    [422, 'an empty title', '/7199', change({ title: ' ' }), {}],
    [422, 'a status of its own', '/7199', change({ status: 'closed' }), {}],
  ])('answers %i to %s', async (status, _, path, body, more) => {
    const answer = await call('PATCH', path, body, more);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ errors: [{ status: String(status), detail: expect.any(String) }] });
    expect(sandbox.job('7199')?.updates).toBe(0);
  });

  it.each([
    ['comments and attributes', '<!-- a --><p class="b">c</p>', '<p>c</p>'],
    ['tags that are not simple', '<div><script>a</script><p>b</p></div>', 'a<p>b</p>'],
    ['empty elements of a line', '<p><em></em><strong><em></em></strong>a</p>', '<p>a</p>'],
    [
      'all of a link but its address',
      '<a target="_blank" href="https://a.example/?b=1&amp;c=2#d">e</a>',
      '<a href="https://a.example/?b=1&amp;c=2#d">e</a>',
    ],
  ])('drops %s', async (_, sent, kept) => {
    expect((await call('PATCH', '/7199', change({ body: sent }))).json.data.attributes.body).toBe(kept);
  });

  it('lets a key do what it may', async () => {
    await set({ rights: 'read', scope: 'public' });
    expect((await call('PATCH', '/7199', change({}))).status).toBe(403);
    expect([(await call('GET', '/7199')).status, (await call('GET', '/7200')).status]).toEqual([200, 404]);
  });

  it('has enough of calls', async () => {
    await set({ callsPerPeriod: 2 });
    const answers = [await call('GET', '/7199'), await call('GET', '/7199'), await call('GET', '/7199')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]?.headers.get('x-rate-limit-reset'))).toBeGreaterThan(0);
  });
});
