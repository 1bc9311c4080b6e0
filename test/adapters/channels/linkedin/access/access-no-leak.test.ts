import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { heldSecret } from '#functions/adapters/channels/linkedin/access/held-secret.ts';
import { linkedInAccess } from '#functions/adapters/channels/linkedin/access/linkedin-access.ts';
import { parseLinkedInSecret } from '#functions/adapters/channels/linkedin/access/linkedin-secret.ts';
import { jsonLog } from '#functions/adapters/log/json-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { accessChecks } from '#functions/cli/access-checks.ts';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import { renewAccess } from '#functions/jobs/renew-access.ts';
import { later, memorySecret, signedIn, start, stored } from '#test/adapters/channels/linkedin/access/signed-in.ts';
import { settings } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type StubAnswer, type StubServer, startStub } from '#test/adapters/channels/linkedin/stub-server.ts';

/** Nothing of a secret: neither what is stored here, nor what LinkedIn or the sandbox would give. */
const secrets = /AQXsecret|sandbox-secret|sandbox-access|sandbox-refresh|Bearer/;

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
  vi.restoreAllMocks();
});

/** Runs the nightly work and gives all that it leaves behind: streams, reports, events, what it answers or throws. */
const traces = async (access: ReturnType<typeof linkedInAccess>, clock: ReturnType<typeof settings>['clock']) => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  );
  const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  const [reports, content] = [memoryStore(), memoryStore()];
  const events: VardagEvent[] = [];
  const bus = { publish: async (said: readonly VardagEvent[]) => void events.push(...said) };
  const deps = { access, content, reports, bus, clock, log: jsonLog({ function: 'renew-access' }) };
  const answers = await Promise.allSettled([renewAccess(deps), access.renew(), access.facts()]);
  const doctor = answers[2].status === 'fulfilled' ? accessChecks(answers[2].value, clock.now(), 'sv') : [];
  const written = await Promise.all((await reports.list('')).map(async ({ key }) => (await reports.get(key))?.body));
  const texts = written.map((body) => new TextDecoder().decode(body));
  const said = [...spies, ...streams].flatMap((spy) => spy.mock.calls);
  return inspect({ answers, texts, events, doctor, said }, { depth: 20, showHidden: true, maxStringLength: null });
};

describe('what the sign-in leaves behind', () => {
  it('holds no secret after a renewal, and the secret does', async () => {
    const world = await signedIn();
    close = world.sandbox.close;
    world.set(later(50));
    const left = await traces(world.access, world.clock);
    expect(left).toContain("outcome: 'renewed'");
    expect(left).toContain('tokenState');
    expect(left).not.toMatch(secrets);
    expect(JSON.stringify(world.kept.read())).toMatch(secrets);
  });

  const echo = { error_description: inspect(stored), error: `${stored.refreshToken}`, message: inspect(stored) };
  it.each<readonly [string, StubAnswer]>([
    ['refuses', { status: 400, body: echo }],
    ['does not know the application', { status: 401, body: { ...echo, error: 'invalid_client' } }],
    ['is broken', { status: 500, body: `<html>${inspect(stored)}</html>` }],
    ['answers something else', { status: 200, body: echo }],
    ['sends us away', { status: 302, headers: { location: `http://127.0.0.1:9/?t=${stored.accessToken}` } }],
    ['breaks off', 'reset'],
  ])('holds no secret when the other side %s', async (_, answer) => {
    const stub: StubServer = await startStub(() => answer);
    close = stub.close;
    const expired = { ...stored, accessTokenExpiresAt: start.add({ hours: 24 }).toString() };
    const held = heldSecret(memorySecret(expired).store);
    const linkedin = settings(stub.url, { token: async () => `${stored.accessToken}` });
    const left = await traces(linkedInAccess(linkedin, held), linkedin.clock);
    expect(left).toContain("outcome: 'failed'");
    expect(left).toContain('AccessExpiring');
    expect(left).toContain('the old one stands');
    expect(left).not.toMatch(secrets);
    expect(stub.requests.some(({ body }) => secrets.test(body.toString()))).toBe(true);
    expect(stub.requests.map(({ path }) => path).join()).not.toMatch(secrets);
  });

  it.each([
    ['is not whole', `{ "accessToken": "AQXsecret-a", "refreshToken": "AQXsecret-b" `, /is not JSON/],
    ['has no token', '{ "refreshToken": "AQXsecret-b" }', /look at accessToken/],
    [
      'has fields of another shape',
      '{ "accessToken": "AQXsecret-a", "refreshToken": ["AQXsecret-b"], "accessTokenExpiresAt": "AQXsecret-c" }',
      /look at accessTokenExpiresAt, refreshToken/,
    ],
  ])('holds no secret when the stored one %s', (_, text, says) => {
    const thrown = (() => {
      try {
        return parseLinkedInSecret(text);
      } catch (error) {
        return error;
      }
    })();
    expect(inspect(thrown, { depth: 20, showHidden: true })).not.toMatch(/AQXsecret/);
    expect(String(thrown)).toMatch(says);
  });
});

describe('a request for a renewal', () => {
  it('goes to no host but the one that is set', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
    const linkedin = settings('https://api.linkedin.com');
    const access = linkedInAccess(linkedin, heldSecret(memorySecret(stored).store));
    expect(await access.renew()).toEqual({ outcome: 'failed', reason: 'broken' });
    expect(new Set(asked.mock.calls.map(([url]) => String(url)))).toEqual(
      new Set(['https://www.linkedin.com/oauth/v2/accessToken']),
    );
  });
});
