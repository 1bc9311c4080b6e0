import * as z from 'zod';
import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import type { DigestListView, DigestRow } from '#functions/newsroom/screens/digest-list/digest-list-view.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';

const Figure = z.object({
  value: z.number().nullable(),
  why: z.object({ sv: z.string(), en: z.string() }).nullable().catch(null),
});
const Change = z.object({
  low: z.number(),
  high: z.number().nullable(),
  direction: z.enum(['up', 'down']).nullable(),
});
const Decided = z.object({
  kind: z.enum(['told', 'engagement-rate', 'job-ad-clicks']),
  figure: Figure,
  previous: Figure,
  planned: z.number().nullable(),
  posts: z.number(),
  change: Change.nullable().default(null),
}) satisfies z.ZodType<DecisionNumber>;
const Written = z.object({
  period: z.string(),
  writtenAt: z.string().optional(),
  context: z.object({ asOf: z.string() }).optional(),
  numbers: z.array(Decided).catch([]),
});

/** What a `digest.json` says of itself; null for one that says too little to be listed. */
export const digestRow = (json: unknown): DigestRow | null => {
  const read = Written.safeParse(json);
  if (!read.success) return null;
  const { period, numbers, writtenAt, context } = read.data;
  const at = writtenAt ?? context?.asOf;
  return at === undefined ? null : { period, writtenAt: at, numbers };
};

export const newestFirst = (rows: readonly DigestRow[]): readonly DigestRow[] =>
  [...rows].sort((a, b) => b.writtenAt.localeCompare(a.writtenAt) || b.period.localeCompare(a.period));

export const digestListOf = (facts: NewsroomFacts, digests: readonly DigestRow[]): DigestListView => ({
  context: pageContextOf({ ...facts, ...facts.gathered }),
  digests,
});
