import { afterEach, describe, expect, it } from 'vitest';
import { accessAdvice } from '#functions/adapters/channels/linkedin/access-advice.ts';
import { checkAccess } from '#functions/adapters/channels/linkedin/check-access.ts';
import { type LinkedInSandbox, startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { now, settings, token } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';

let sandbox: LinkedInSandbox;
afterEach(async () => {
  await sandbox.close();
});
const start = async () => {
  sandbox = await startLinkedInSandbox({ now: () => now.epochMilliseconds, token });
  return settings(sandbox.url);
};

describe('the check of access', () => {
  it('finds nothing to do when token, version, scopes and role are right, and leaves no post', async () => {
    const facts = await checkAccess(await start());
    expect(facts.map(({ ability, ok, reason, advice }) => [ability, ok, reason, advice])).toEqual([
      ['read', true, null, null],
      ['publish', true, null, null],
      ['measure', true, null, null],
    ]);
    expect(sandbox.posts()).toEqual([]);
  });

  it.each([
    ['an unknown token', { token: async () => 'wrong' }, 'INVALID_ACCESS_TOKEN', accessAdvice.token],
    ['a sunset version', { version: '202501' }, 'NONEXISTENT_VERSION', accessAdvice.version],
  ])('says what to do about %s', async (_, over, reason, advice) => {
    for (const projection of await checkAccess({ ...(await start()), ...over })) {
      expect(projection).toMatchObject({ ok: false, reason, advice });
    }
  });

  it('tells a page that the token may not use from a token that is bad', async () => {
    const facts = await checkAccess({ ...(await start()), organization: '999' });
    expect(facts.map(({ ok, advice }) => [ok, advice])).toEqual(facts.map(() => [false, accessAdvice.permission]));
  });

  it('tells reading and publishing from measuring, which needs an administrator', async () => {
    const base = await start();
    const held = {
      token: 'editor',
      scopes: ['w_organization_social', 'r_organization_social'],
      grants: [{ organization: 'urn:li:organization:5515715', role: 'CONTENT_ADMINISTRATOR' }],
    };
    await fetch(`${base.baseUrl}/_sandbox/tokens`, { method: 'POST', body: JSON.stringify(held) });
    const facts = await checkAccess({ ...base, token: async () => 'editor' });
    expect(facts.map(({ ability, ok }) => [ability, ok])).toEqual([
      ['read', true],
      ['publish', true],
      ['measure', false],
    ]);
  });

  it('says that nobody answers', async () => {
    const base = await start();
    await sandbox.close();
    const facts = await checkAccess(base);
    expect(facts.every(({ reason, advice }) => reason === 'unreachable' && advice === accessAdvice.unreachable)).toBe(
      true,
    );
    sandbox = await startLinkedInSandbox({ now: () => now.epochMilliseconds, token });
  });
});
