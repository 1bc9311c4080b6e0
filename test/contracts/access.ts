import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '#functions/ground/ports/access.ts';

export type OpenedAccess = {
  readonly access: Access;
  /** From now on no renewal is granted. */
  readonly refuse: () => Promise<void>;
  readonly close?: () => Promise<void>;
};

/** What the nightly renewal relies on. The access that is made can be renewed. */
export const describeAccess = (name: string, make: () => Promise<OpenedAccess>) =>
  describe(`the access to ${name}`, () => {
    let opened: OpenedAccess;
    beforeAll(async () => {
      opened = await make();
    });
    afterAll(async () => opened.close?.());

    test('tells what is known, each with its source, and looking changes nothing', async () => {
      const facts = await opened.access.facts();
      expect(facts).toMatchObject({ tokenState: 'active', renewable: true, versionActive: true });
      expect(facts.version).toMatch(/^\d{6}$/);
      for (const known of [facts.tokenUntil, facts.refreshTokenUntil, facts.scopes, facts.role, facts.versionUntil])
        expect(['introspected', 'stored', 'estimated']).toContain(known?.source);
      expect(await opened.access.facts()).toEqual(facts);
    });

    test('is active after it was renewed, and after it was renewed again', async () => {
      const { refreshTokenUntil } = await opened.access.facts();
      for (let time = 1; time <= 2; time += 1) {
        expect(await opened.access.renew()).toEqual({ outcome: 'renewed' });
        expect(await opened.access.facts()).toMatchObject({ tokenState: 'active', refreshTokenUntil });
      }
    });

    test('stands as it stood when a renewal is refused, and says why in a word', async () => {
      const before = await opened.access.facts();
      await opened.refuse();
      expect(await opened.access.renew()).toEqual({ outcome: 'failed', reason: expect.stringMatching(/^[\w-]+$/) });
      const { tokenState, tokenUntil } = await opened.access.facts();
      expect({ tokenState, tokenUntil }).toEqual({ tokenState: before.tokenState, tokenUntil: before.tokenUntil });
    });
  });
