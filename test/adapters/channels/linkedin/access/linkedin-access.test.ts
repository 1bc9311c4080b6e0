import { afterEach, describe, expect, it } from 'vitest';
import type { LinkedInSecret } from '#functions/adapters/channels/linkedin/access/linkedin-secret.ts';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { later, signedIn, start, stored } from '#test/adapters/channels/linkedin/access/signed-in.ts';
import { post } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { describeAccess } from '#test/contracts/access.ts';

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});
const open = async (grant: Parameters<typeof signedIn>[0] = {}) => {
  const world = await signedIn(grant);
  close = world.sandbox.close;
  return world;
};

describeAccess('LinkedIn', async () => {
  const { access, sandbox, kept } = await signedIn();
  const refuse = async () => kept.store.put(JSON.stringify({ ...kept.read(), refreshToken: 'taken-back' }));
  return { access, refuse, close: sandbox.close };
});

describe('what is known of the access', () => {
  it('comes from LinkedIn where the application may ask', async () => {
    const { access } = await open();
    expect(await access.facts()).toEqual({
      tokenState: 'active',
      tokenUntil: { value: later(60).toString(), source: 'introspected' },
      refreshTokenUntil: { value: later(365).toString(), source: 'introspected' },
      renewable: true,
      scopes: { value: expect.arrayContaining(['rw_organization_admin']), source: 'introspected' },
      role: { value: 'ADMINISTRATOR', source: 'introspected' },
      version: '202609',
      versionUntil: { value: '2027-09-15', source: 'estimated' },
      versionActive: true,
    });
  });

  it('comes from what was noted where it may not, and is unknown where nothing was', async () => {
    const alone: LinkedInSecret = { accessToken: stored.accessToken };
    const noted = { ...alone, accessTokenExpiresAt: later(30).toString() };
    const { access, kept } = await open({ secret: noted });
    expect(await access.facts()).toMatchObject({
      tokenState: 'active',
      tokenUntil: { value: later(30).toString(), source: 'stored' },
      refreshTokenUntil: null,
      renewable: false,
      scopes: null,
    });
    await kept.store.put(stored.accessToken);
    expect(await access.facts()).toMatchObject({ tokenState: 'active', tokenUntil: null });
  });

  it('is estimated from the consent when LinkedIn says nothing of the refresh token', async () => {
    const { access } = await open({ secret: { ...stored, refreshToken: 'not-known-there' } });
    expect((await access.facts()).refreshTokenUntil).toEqual({ value: later(365).toString(), source: 'estimated' });
  });

  it.each([
    ['expired', later(61), {}],
    ['revoked', start, { revoked: true }],
  ])('tells a token that is %s', async (tokenState, now, over) => {
    const { access, give, kept, set } = await open();
    await give({ token: 'AQXsecret-other', ...over });
    await kept.store.put(JSON.stringify({ ...stored, accessToken: 'AQXsecret-other' }));
    set(now);
    expect(await access.facts()).toMatchObject({ tokenState });
  });

  it('tells a token that LinkedIn does not know, one that nobody stored, and that nobody answers', async () => {
    const { access, kept, sandbox } = await open();
    await kept.store.put('AQXsecret-stranger');
    expect(await access.facts()).toMatchObject({ tokenState: 'refused', role: null, versionActive: null });
    expect(await (await open({ secret: null })).access.facts()).toMatchObject({ tokenState: 'absent' });
    await sandbox.close();
    expect(await access.facts()).toMatchObject({ tokenState: 'unknown', versionActive: null });
  });

  it.each([
    ['CONTENT_ADMINISTRATOR', 'CONTENT_ADMINISTRATOR'],
    ['ANALYST', 'ANALYST'],
  ])('tells the role %s', async (role, value) => {
    expect((await (await open({ role })).access.facts()).role).toEqual({ value, source: 'introspected' });
  });

  it('tells that there is no role on this page from not being allowed to ask', async () => {
    const { access, give, kept } = await open();
    const grants = [{ organization: 'urn:li:organization:1', role: 'ADMINISTRATOR' }];
    await give({ token: 'AQXsecret-elsewhere', grants });
    await kept.store.put('AQXsecret-elsewhere');
    expect((await access.facts()).role?.value).toBe('NONE');
    const narrow = await open({ scopes: ['w_organization_social'] });
    expect(await narrow.access.facts()).toMatchObject({ role: null, tokenState: 'active', versionActive: true });
  });
});

describe('a renewal', () => {
  it('stores the new tokens and what they last to, and then uses them', async () => {
    const { access, kept, linkedin, set, sandbox } = await open({ secret: { ...stored, owner: 'eva.k' } });
    set(later(50));
    expect(await access.renew()).toEqual({ outcome: 'renewed' });
    expect(kept.puts).toHaveLength(1);
    expect(kept.read()).toEqual({
      ...stored,
      owner: 'eva.k',
      accessToken: expect.stringMatching(/^sandbox-access-/),
      accessTokenExpiresAt: later(110).toString(),
      refreshTokenExpiresAt: later(365).toString(),
    });
    set(later(100));
    expect(await linkedInChannel(linkedin).send(post(), { pictures: [] })).toMatchObject({ outcome: 'published' });
    expect(sandbox.posts()).toHaveLength(1);
  });

  it('never lets a token be used that could not be stored', async () => {
    const { access, kept, linkedin } = await open();
    kept.fail();
    await expect(access.renew()).rejects.toThrow('The secret store is closed.');
    expect(await linkedin.token()).toBe(stored.accessToken);
    expect(await access.facts()).toMatchObject({ tokenState: 'active', tokenUntil: { value: later(60).toString() } });
  });

  it('is capped by the year of consent, which it does not extend', async () => {
    const { access, kept, set } = await open();
    set(later(340));
    await access.renew();
    expect(kept.read()).toMatchObject({ accessTokenExpiresAt: later(365).toString() });
    set(later(366));
    expect(await access.renew()).toEqual({ outcome: 'failed', reason: 'invalid_request' });
    expect(kept.puts).toHaveLength(1);
  });

  it('waits once through the seconds in which a new token is answered as revoked', async () => {
    const { access, sandbox, set, clock } = await open();
    let waited = 0;
    const wait = clock.wait;
    Object.assign(clock, {
      wait: async (milliseconds: number) => {
        waited += milliseconds;
        set(clock.now().add({ milliseconds }));
        await wait(0);
      },
    });
    sandbox.faults.set({ newTokenRevokedMs: 5_000 });
    await access.renew();
    expect(await access.facts()).toMatchObject({ tokenState: 'active', role: { value: 'ADMINISTRATOR' } });
    expect(waited).toBe(6_000);
  });

  it.each([
    ['a second before two minutes', 119, 6_000],
    ['at two minutes', 120, 0],
    ['a second after', 121, 0],
  ])('doubts that a new token was revoked for two minutes: %s', async (_when, age, pause) => {
    const { access, sandbox, set, clock } = await open();
    let waited = 0;
    const wait = async (milliseconds: number) => {
      waited += milliseconds;
    };
    Object.assign(clock, { wait });
    sandbox.faults.set({ newTokenRevokedMs: 10 * 60_000 });
    await access.renew();
    set(start.add({ seconds: age }));
    expect(await access.facts()).toMatchObject({ tokenState: 'refused' });
    expect(waited).toBe(pause);
  });

  it.each([
    ['another secret of the application', { clientSecret: 'wrong' }, 'invalid_client'],
    ['no refresh token', { refreshToken: undefined }, 'not-renewable'],
  ])('fails with %s, and stores nothing', async (_, over, reason) => {
    const { access, kept } = await open({ secret: JSON.parse(JSON.stringify({ ...stored, ...over })) });
    expect(await access.renew()).toEqual({ outcome: 'failed', reason });
    expect(kept.puts).toEqual([]);
  });
});
