import { describe, expect, it } from 'vitest';
import { readSignInSettings } from '#functions/wiring/web/sign-in-settings.ts';

const environment = {
  VARDAG_SIGN_IN_ISSUER: 'https://login.nordhamn.example',
  VARDAG_SIGN_IN_CLIENT_ID: 'vardag-test',
  VARDAG_SIGN_IN_GROUPS_CLAIM: 'groups',
  VARDAG_SIGN_IN_READERS: '["vardag-readers"]',
};
const keys = { clientSecret: 's', sessionKey: 'k'.repeat(43) };
const secret = (text: string | null) => ({ get: async () => text });

describe('the settings of the sign-in', () => {
  it('are names from the environment and keys from the secret', async () => {
    expect(await readSignInSettings(environment, secret(JSON.stringify(keys)))).toEqual({
      issuer: 'https://login.nordhamn.example',
      clientId: 'vardag-test',
      groupsClaim: 'groups',
      readers: ['vardag-readers'],
      ...keys,
    });
  });

  it.each([
    ['without the secret', environment, null],
    ['with a short key', environment, JSON.stringify({ ...keys, sessionKey: 'short' })],
    ['with readers that are nobody', { ...environment, VARDAG_SIGN_IN_READERS: '[]' }, JSON.stringify(keys)],
    ['with a nameless reader', { ...environment, VARDAG_SIGN_IN_READERS: '[""]' }, JSON.stringify(keys)],
    ['without an issuer', { ...environment, VARDAG_SIGN_IN_ISSUER: '' }, JSON.stringify(keys)],
  ])('are a fault %s', async (_, given, text) => {
    await expect(readSignInSettings(given, secret(text))).rejects.toThrow();
  });
});
