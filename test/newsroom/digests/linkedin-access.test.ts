import { describe, expect, it } from 'vitest';
import { linkedInAccess } from '#functions/newsroom/digests/linkedin-access.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { someAccess } from '#test/builders/core/memory-access.ts';
import { settings } from '#test/newsroom/digests/some-digest-facts.ts';

const none = { apiVersion: null, versionUntil: null, tokenUntil: null };
const factsOf = (linkedin: unknown, access: ReturnType<typeof someAccess> | null) => ({
  settings: { ...settings, channels: ChannelSettings.parse({ linkedin }) },
  access: access === null ? null : { ...access, checkedAt: '2026-11-23T03:10:00Z', renewal: null },
});

describe('the access to LinkedIn', () => {
  it('is what the nightly look found, in the days of the employer', () => {
    const late = someAccess({
      renewable: false,
      tokenUntil: { value: '2026-12-20T23:30:00Z', source: 'introspected' },
    });
    expect(linkedInAccess(factsOf({ version: '202601' }, late))).toEqual({
      apiVersion: '202609',
      versionUntil: '2027-09-15',
      tokenUntil: '2026-12-21',
    });
  });

  it('lasts as long as its consent when the token renews itself', () => {
    expect(linkedInAccess(factsOf({}, someAccess()))).toMatchObject({ tokenUntil: '2027-11-20' });
    const first = someAccess({ refreshTokenUntil: null });
    expect(linkedInAccess(factsOf({}, first))).toMatchObject({ tokenUntil: '2027-01-20' });
  });

  it('is what the settings tell before the first look', () => {
    expect(linkedInAccess(factsOf({ version: '202609' }, null))).toEqual({
      ...none,
      apiVersion: '202609',
      versionUntil: '2027-09-15',
    });
  });

  it('says nothing of a version that is not set, or of a channel that is off', () => {
    expect(linkedInAccess(factsOf({}, null))).toEqual(none);
    expect(linkedInAccess(factsOf({ on: false, version: '202609' }, someAccess()))).toEqual(none);
  });
});
