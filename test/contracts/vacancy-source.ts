import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VacancySource } from '#functions/ground/ports/vacancy-source.ts';

export type OpenedSource = {
  readonly source: VacancySource;
  /** Addresses under which the text `feed` stands, nothing stands, and more than the bound stands. */
  readonly addresses: { readonly there: string; readonly missing: string; readonly tooLarge: string };
  readonly feed: string;
  readonly close?: () => Promise<void>;
};

/** Whatever stands at the other end, a feed is a text or a reason. */
export const describeVacancySource = (name: string, make: () => Promise<OpenedSource>) =>
  describe(`the vacancy source on ${name}`, () => {
    let opened: OpenedSource;
    beforeAll(async () => {
      opened = await make();
    });
    afterAll(async () => opened.close?.());

    test('gives the text of a feed', async () => {
      const { source, addresses, feed } = opened;
      expect(await source.fetch(addresses.there)).toMatchObject({ fetched: true, body: feed });
    });

    test('says why there is no text, and throws nothing', async () => {
      const { source, addresses } = opened;
      expect(await source.fetch(addresses.missing)).toEqual({ fetched: false, reason: expect.stringMatching(/./) });
      expect(await source.fetch(addresses.tooLarge)).toEqual({
        fetched: false,
        reason: expect.stringContaining('larger than'),
      });
    });
  });
