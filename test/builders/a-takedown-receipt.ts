import type { TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';

/** A page that was read back as gone two minutes after its consent was withdrawn. */
export const aTakedownReceipt = (part: Partial<TakedownReceipt> = {}): TakedownReceipt => ({
  kind: 'removed',
  n: 0,
  at: '2026-11-18T10:02:00Z',
  by: 'test',
  previous: null,
  story: 'vi-bestammer-veckan',
  reason: 'consent-withdrawn',
  publication: '3f-x',
  channel: 'site',
  externalId: null,
  readBack: 'absent',
  ended: '2026-11-18T10:00:00Z',
  ...part,
});
