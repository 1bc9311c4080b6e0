import { describe, expect, it } from 'vitest';
import { systemClock } from '#functions/adapters/clock/system.ts';
import { parseTeamtailorSecret } from '#functions/adapters/job-boards/teamtailor/teamtailor-secret.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { staysHere } from '#functions/wiring/stays-here.ts';
import { teamtailorOf } from '#functions/wiring/teamtailor-of.ts';

const settings = (environment: Readonly<Record<string, string>>) => parseEnvironment(environment, '.vardag');
const token = { VARDAG_TEAMTAILOR_TOKEN: 'hemlig' };
const loopback = 'http://127.0.0.1:4010';

describe('the settings of Teamtailor', () => {
  it.each([
    ['nothing', {}, false],
    ['a key', token, true],
    ['a key and an address on this machine', { ...token, VARDAG_TEAMTAILOR_URL: loopback }, true],
    ['a key, and LinkedIn on this machine', { ...token, VARDAG_LINKEDIN_URL: loopback }, false],
    ['a key, and another board in this process', { ...token, VARDAG_PLATSBANKEN_URL: 'sandbox' }, false],
    [
      'a key, and both on this machine',
      { ...token, VARDAG_LINKEDIN_URL: loopback, VARDAG_TEAMTAILOR_URL: 'http://localhost:1/v1' },
      true,
    ],
  ])('with %s', async (_, environment, isThere) => {
    expect((await teamtailorOf(settings(environment), systemClock())) !== null).toBe(isThere);
  });

  it('keep every request on this machine when Teamtailor stands there', () => {
    expect(staysHere(settings({ VARDAG_TEAMTAILOR_URL: loopback }))).toBe(true);
    expect(staysHere(settings({ VARDAG_TEAMTAILOR_URL: 'https://api.na.teamtailor.com' }))).toBe(false);
  });

  it.each(['sandbox', 'ftp://a.example', 'teamtailor'])('do not take "%s" for an address', (url) => {
    expect(() => settings({ VARDAG_TEAMTAILOR_URL: url })).toThrow(/VARDAG_TEAMTAILOR_URL/);
  });

  it.each(['hemlig', ' hemlig\n', '{"token":"hemlig"}'])('take the secret %j', (text) => {
    expect(parseTeamtailorSecret(text)).toBe('hemlig');
  });

  it.each(['', '{"tokens":"hemlig"}', '{"token":""}', 'hem lig', '{hemlig'])(
    'tell of the secret %j, and not what it is',
    (text) => {
      expect(() => parseTeamtailorSecret(text)).toThrow(/^(?!.*hemlig).*look at token/);
    },
  );
});
