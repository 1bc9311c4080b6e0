import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import type { Desk } from '#functions/newsroom/page-kit/desk.ts';

export type DigestRow = {
  readonly period: string;
  readonly writtenAt: string;
  readonly numbers: readonly DecisionNumber[];
};

/** Newest first. */
export type DigestListView = { readonly desk: Desk; readonly digests: readonly DigestRow[] };
