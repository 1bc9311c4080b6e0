import type { Agreement } from '#functions/newsroom/digests/agreement-of.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';

/** A value in an administration and an occupation: what was told of it in the last year, against what is wanted. */
export type CoverageRow = {
  readonly value: string;
  readonly unit: string;
  readonly occupation: string;
  /** From 0, none, to 3, severe. */
  readonly shortage: number;
  /** Stories whose value a person chose, and those whose value is only likely. */
  readonly chosen: number;
  readonly likely: number;
  readonly target: number;
  /** What is missing, times what the shortage adds: zero when the target is met. */
  readonly gap: number;
};

export type CoverageView = {
  readonly context: PageContext;
  /** The worst gap first. */
  readonly rows: readonly CoverageRow[];
  readonly unanswered: number;
  readonly answeredNone: number;
  readonly agreement: readonly Agreement[];
};
