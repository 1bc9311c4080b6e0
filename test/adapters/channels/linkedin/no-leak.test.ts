import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { checkAccess } from '#functions/adapters/channels/linkedin/check-access.ts';
import { redacted } from '#functions/adapters/channels/linkedin/failure.ts';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { linkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { linkedInEngagement } from '#functions/adapters/channels/linkedin/linkedin-engagement.ts';
import { now, picture, post, settings, token } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type StubAnswer, type StubServer, startStub } from '#test/adapters/channels/linkedin/stub-server.ts';

let stub: StubServer | undefined;
afterEach(async () => {
  await stub?.close();
  stub = undefined;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
const urn = 'urn:li:share:7141138937766391808';

/** Everything the adapter says about the same answer to every call, faults included. */
const everything = async (url: string): Promise<string> => {
  const channel = linkedInChannel(settings(url, { timeouts: { call: 80, upload: 80 } }));
  const said = await Promise.allSettled([
    channel.prepare(post({ pictures: [picture()] })),
    channel.send(post(), { pictures: [] }),
    channel.look(post(), { pictures: [] }, now),
    channel.remove(urn),
    channel.read(urn),
    linkedInEngagement(settings(url)).measure([urn]),
    checkAccess(settings(url)),
  ]);
  return inspect(said, { depth: 20, showHidden: true });
};

describe('what the LinkedIn adapter says', () => {
  const echo = `Token ${token} of urn:li:person:abc said "Elsa berättar", mail elsa@nordhamn.example`;
  it.each<readonly [StubAnswer]>([
    [{ status: 400, body: { status: 400, message: echo } }],
    [{ status: 401, body: { status: 401, message: echo } }],
    [{ status: 403, body: { status: 403, message: echo } }],
    [{ status: 500, body: `<html>${echo}</html>` }],
    [{ status: 201, body: { message: echo } }],
    ['reset'],
  ])('never holds the token, a person or the post’s words after %j', async (answer) => {
    stub = await startStub(() => answer);
    const written = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(process.stdout, 'write')];
    const said = await everything(stub.url);
    expect(said).not.toMatch(/AQXsecret|Bearer|urn:li:person:abc|Elsa|elsa@/);
    expect(said).toMatch(/fulfilled/);
    expect(JSON.stringify(written.flatMap((spy) => spy.mock.calls))).not.toContain(token);
  });

  it('shortens and cleans a message', () => {
    expect(redacted(`  a\n b "Elsa säger" Bearer xyz urn:li:member:7, ${token}`, token)).toBe(
      'a b "…" Bearer … urn:li:member:…, …',
    );
    expect(redacted('x'.repeat(500), '')).toHaveLength(160);
  });
});

describe('with a loopback address set', () => {
  it('refuses a request to any other host before it is made', async () => {
    stub = await startStub(() => ({ status: 200, body: {} }));
    const client = linkedInClient(settings(stub.url));
    for (const url of ['https://www.linkedin.com/oauth/v2/accessToken', 'http://127.0.0.1:9/x', 'https://a.example/']) {
      const call = client.call(z.unknown(), (rest) => rest.axiosInstance.request({ url }));
      await expect(call).rejects.toThrow(/was refused/);
    }
    expect(stub.requests).toEqual([]);
  });

  it('does not follow a redirection', async () => {
    stub = await startStub(() => ({ status: 307, headers: { location: 'http://127.0.0.1:9/away' } }));
    const said = await everything(stub.url);
    expect(stub.requests.map(({ path }) => path).every((path) => path.startsWith('/rest/'))).toBe(true);
    expect(said).toContain('http-307');
    expect(said).not.toContain('unreachable');
  });

  it('goes past a proxy of the environment', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9');
    vi.stubEnv('http_proxy', 'http://127.0.0.1:9');
    stub = await startStub(() => ({ status: 204 }));
    expect(await linkedInChannel(settings(stub.url)).remove(urn)).toEqual({ outcome: 'removed' });
  });

  it('keeps the path of the address and takes one with a slash at its end', async () => {
    stub = await startStub(() => ({ status: 204 }));
    await linkedInChannel(settings(`${stub.url}/linkedin/`)).remove(urn);
    expect(stub.requests[0]?.path).toMatch(/^\/linkedin\/rest\/posts\//);
  });
});
