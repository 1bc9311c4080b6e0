import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';

export type DigestRow = {
  readonly period: string;
  readonly writtenAt: string;
  readonly numbers: readonly DecisionNumber[];
};

/** Newest first. */
export type DigestListView = { readonly context: PageContext; readonly digests: readonly DigestRow[] };
