import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobBoard } from '#functions/ground/ports/job-board.ts';
import type { PlatsbankenAd } from '#functions/ground/ports/platsbanken-ad.ts';

export type BoardUnderTest = {
  readonly board: JobBoard;
  /** An ad that the board takes; another one at every call. */
  readonly newAd: () => PlatsbankenAd;
  /** What the board shows of an ad; null when it shows none. */
  readonly shown: (id: string) => Promise<{ readonly title: string; readonly description: string } | null>;
  readonly close: () => Promise<void>;
};

/** What every board owes the ledger of an ad. */
export const describeJobBoard = (name: string, make: () => Promise<BoardUnderTest>): void => {
  describe(`${name} keeps the contract of a job board`, () => {
    let its: BoardUnderTest;
    beforeEach(async () => {
      its = await make();
    });
    afterEach(() => its.close());

    const created = async (ad: PlatsbankenAd): Promise<string> => {
      const outcome = await its.board.create(ad);
      if (outcome.outcome !== 'created') throw new Error(`The ad was not created: ${JSON.stringify(outcome)}`);
      return outcome.id;
    };

    it('shows an ad as it was created, and says that it is there', async () => {
      const ad = its.newAd();
      const id = await created(ad);
      expect(await its.shown(id)).toEqual({ title: ad.title, description: ad.description });
      expect(await its.board.status(id)).toBe('present');
    });

    it('changes an ad in its place, however often it is asked to', async () => {
      const ad = its.newAd();
      const [id, other] = [await created(ad), await created(its.newAd())];
      const changed = { ...ad, description: ad.description.replace('</p>', ' Och mer.</p>') };
      expect(await its.board.update(id, changed)).toEqual({ outcome: 'updated' });
      expect(await its.board.update(id, changed)).toEqual({ outcome: 'updated' });
      expect((await its.shown(id))?.description).toBe(changed.description);
      expect((await its.shown(other))?.description).not.toBe(changed.description);
    });

    it('deletes an ad, and says that it is gone, however often it is asked to', async () => {
      const [id, other] = [await created(its.newAd()), await created(its.newAd())];
      expect(await its.board.remove(id)).toEqual({ outcome: 'removed' });
      expect(await its.board.remove(id)).toEqual({ outcome: 'removed' });
      expect([await its.board.status(id), await its.board.status(other)]).toEqual(['absent', 'present']);
      expect(await its.shown(id)).toBeNull();
    });

    it('does not bring back an ad that is gone', async () => {
      const ad = its.newAd();
      const id = await created(ad);
      await its.board.remove(id);
      expect(await its.board.update(id, ad)).toEqual({ outcome: 'gone' });
      expect(await its.shown(id)).toBeNull();
    });

    it('refuses what breaks its rules, and names the field', async () => {
      const outcome = await its.board.create({ ...its.newAd(), title: '' });
      expect(outcome).toMatchObject({ outcome: 'refused', faults: [{ field: 'title' }] });
    });

    it('finds an ad by its reference, and no other', async () => {
      const [one, other] = [its.newAd(), its.newAd()];
      const id = await created(one);
      expect(await its.board.find(one)).toEqual({ outcome: 'found', id });
      expect(await its.board.find(other)).toEqual({ outcome: 'absent' });
    });

    it('says that its keys are good without changing anything', async () => {
      expect(await its.board.check()).toEqual({ ok: true, reason: null });
    });
  });
};
