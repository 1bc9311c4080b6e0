import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SecretStore } from '#functions/ground/ports/secret-store.ts';

export type OpenedSecret = {
  readonly store: SecretStore;
  /** The same secret as another process meets it. */
  readonly again: () => SecretStore;
  /** A place where nobody has put one. */
  readonly empty: SecretStore;
  readonly close?: () => Promise<void>;
};

const secret = (n: number): string => JSON.stringify({ accessToken: `AQX-hemlig-${n}`, note: 'åäö' });

/** What a renewal relies on, wherever the secret lies. */
export const describeSecretStore = (name: string, make: () => Promise<OpenedSecret>) =>
  describe(`the secret store on ${name}`, () => {
    let opened: OpenedSecret;
    beforeAll(async () => {
      opened = await make();
    });
    afterAll(async () => opened.close?.());

    test('gives null where nobody has put one', async () => {
      expect(await opened.empty.get()).toBeNull();
    });

    test('gives what was put last, here and to another process', async () => {
      for (const n of [1, 2, 2, 3]) {
        await opened.store.put(secret(n));
        expect(await opened.store.get()).toBe(secret(n));
        expect(await opened.again().get()).toBe(secret(n));
      }
    });

    test('is never half of one and half of another', async () => {
      await Promise.all([4, 5, 6].map((n) => opened.again().put(secret(n))));
      expect([4, 5, 6].map(secret)).toContain(await opened.store.get());
    });
  });
