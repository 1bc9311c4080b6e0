import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EnrichedBoard } from '#functions/ground/ports/job-board.ts';

export type EnrichedBoardUnderTest<Ad> = {
  readonly board: EnrichedBoard<Ad>;
  /** An open ad of the employer's. */
  readonly id: string;
  /** What an ad with the story in it, or another, or none, is sent as. */
  readonly withStory: Ad;
  readonly withOther: Ad;
  readonly without: Ad;
  /** The employer's text as it stands, byte for byte; null when the ad is gone. */
  readonly text: () => string | null;
  readonly stories: () => number;
  /** The employer removes the ad. */
  readonly remove: () => void;
  readonly close: () => Promise<void>;
};

/** What a board owes whose ads are only enriched. */
export const describeEnrichedBoard = <Ad>(name: string, make: () => Promise<EnrichedBoardUnderTest<Ad>>): void => {
  describe(`${name} keeps the contract of a board that is enriched`, () => {
    let its: EnrichedBoardUnderTest<Ad>;
    beforeEach(async () => {
      its = await make();
    });
    afterEach(() => its.close());

    it('shows the story once, however often it is asked to', async () => {
      for (let times = 0; times < 3; times += 1) {
        expect(await its.board.update(its.id, its.withStory)).toEqual({ outcome: 'updated' });
        expect(its.stories()).toBe(1);
      }
    });

    it('shows another in its place, and then the ad as it was, byte for byte', async () => {
      const before = its.text();
      await its.board.update(its.id, its.withStory);
      expect(its.text()).not.toBe(before);
      expect(await its.board.update(its.id, its.withOther)).toEqual({ outcome: 'updated' });
      expect(its.stories()).toBe(1);
      expect(await its.board.update(its.id, its.without)).toEqual({ outcome: 'updated' });
      expect([its.text(), its.stories()]).toEqual([before, 0]);
    });

    it('changes nothing in an ad that is as it should be', async () => {
      const before = its.text();
      expect(await its.board.update(its.id, its.without)).toEqual({ outcome: 'updated' });
      expect(its.text()).toBe(before);
    });

    it('says which ads are there, and that its key is good, without changing any', async () => {
      const before = its.text();
      expect([await its.board.status(its.id), await its.board.status('31415926')]).toEqual(['present', 'absent']);
      expect(await its.board.check()).toEqual({ ok: true, reason: null });
      expect(its.text()).toBe(before);
    });

    it('does not bring back an ad that is gone', async () => {
      its.remove();
      expect(await its.board.update(its.id, its.withStory)).toEqual({ outcome: 'gone' });
      expect([await its.board.status(its.id), its.text()]).toEqual(['absent', null]);
    });
  });
};
