import { describe, expect, it } from 'vitest';
import { linkedInAccess, versionUntil } from '#functions/digests/linkedin-access.ts';
import { ChannelSettings } from '#functions/organisation/channel-settings.ts';

describe('the access to LinkedIn', () => {
  it.each([
    ['202609', '2027-09-15'],
    ['202601', '2027-01-15'],
    ['202613', null],
    ['latest', null],
  ])('with version %s is expected to last until %s', (version, until) => {
    expect(versionUntil(version)).toBe(until);
  });

  it('says nothing of a version that is not set, or of a channel that is off', () => {
    const none = { apiVersion: null, versionUntil: null, tokenUntil: null };
    expect(linkedInAccess(ChannelSettings.parse({}))).toEqual(none);
    expect(linkedInAccess(ChannelSettings.parse({ linkedin: { on: false, version: '202609' } }))).toEqual(none);
  });
});
