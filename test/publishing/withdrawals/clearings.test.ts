import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearingsOf, lengthWithin } from '#functions/publishing/withdrawals/clearings.ts';
import { aTakedownReceipt } from '#test/builders/a-takedown-receipt.ts';

describe('how long it took until a story was gone', () => {
  it('lasts until its last channel, and is one length for all of them', () => {
    const receipts = ['10:00:40', '10:09:00', '10:02:00'].map((time) =>
      aTakedownReceipt({ at: `2026-11-18T${time}Z` }),
    );
    expect(clearingsOf(receipts)).toEqual([
      { story: 'vi-bestammer-veckan', gone: '2026-11-18T10:09:00Z', seconds: 540 },
    ]);
  });

  it('is another one for another story, and for another end of the same', () => {
    const receipts = [
      aTakedownReceipt({ at: '2026-11-18T10:00:05Z' }),
      aTakedownReceipt({ story: 'elsa' }),
      aTakedownReceipt({ ended: '2026-11-20T10:00:00Z', at: '2026-11-20T10:00:01Z' }),
    ];
    expect(clearingsOf(receipts).map(({ seconds }) => seconds)).toEqual([1, 5, 120]);
  });

  it('is unknown where no receipt says when the permission ended', () => {
    const { ended: _, ...old } = aTakedownReceipt();
    expect(clearingsOf([old])).toEqual([]);
  });

  it.each([
    [[], 0.5, null],
    [[3], 0.5, 3],
    [[1, 9], 0.5, 1],
    [[1, 2, 9], 0.5, 2],
    [[1, 2, 9], 1, 9],
    [[1, 2, 9], 0, 1],
  ])('of %j, %d keep within %j', (lengths, share, expected) => {
    expect(
      lengthWithin(
        lengths.map((seconds) => ({ seconds })),
        share,
      ),
    ).toBe(expected);
  });

  it('is never below nothing, and in order, whatever the receipts say', () => {
    const at = fc.integer({ min: 0, max: 86_400 }).map((seconds) => new Date(1.79e12 + seconds * 1000).toISOString());
    const receipt = fc.record({ story: fc.constantFrom('a', 'b'), at, ended: fc.option(at, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(receipt), (drawn) => {
        const seconds = clearingsOf(
          drawn.map(({ ended, ...rest }) => (ended === undefined ? rest : { ...rest, ended })),
        ).map((one) => one.seconds);
        expect(seconds.every((one) => one >= 0)).toBe(true);
        expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
      }),
    );
  });
});
