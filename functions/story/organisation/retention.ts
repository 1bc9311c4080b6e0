import * as z from 'zod';
import { IsoDuration } from '#functions/ground/findings/field-forms.ts';
import { type ReadYaml, readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/** How long something is kept, and who decided it: `always`, or so long after it was made. */
export const RetentionTerm = z.strictObject({
  keep: z.union([z.literal('always'), IsoDuration]),
  decision: z.string().trim().min(1).max(200),
});
export type RetentionTerm = z.infer<typeof RetentionTerm>;

/** Kinds that are kept for different lengths of time. */
export const retentionKinds = ['published', 'approvals', 'receipts', 'acts', 'consents', 'stories', 'numbers'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** `retention.yaml`: what the employer has decided of each kind. A kind that is not named is kept until it is decided. */
export const Retention = z.strictObject({
  published: RetentionTerm.optional(),
  approvals: RetentionTerm.optional(),
  receipts: RetentionTerm.optional(),
  acts: RetentionTerm.optional(),
  consents: RetentionTerm.optional(),
  stories: RetentionTerm.optional(),
  numbers: RetentionTerm.optional(),
});
export type Retention = z.infer<typeof Retention>;

export const retentionFile = 'retention.yaml';

export const readRetention = (deps: Pick<Deps, 'content'>): Promise<ReadYaml<Retention>> =>
  readYaml(deps, Retention, retentionFile, 'optional');
