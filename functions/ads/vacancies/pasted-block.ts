import * as z from 'zod';
import { DateOrInstant } from '#functions/ground/findings/field-forms.ts';

/** `pasted/<ad>.yaml`: a story's block that somebody has pasted by hand into an ad of a system that we don't write to. */
export const PastedBlock = z.strictObject({
  /** Hash of the block as it was shown; another block is asked for anew. */
  block: z.string().regex(/^[0-9a-f]{12,64}$/, '9f86d081…'),
  by: z.string().min(1),
  at: DateOrInstant,
});
export type PastedBlock = z.infer<typeof PastedBlock>;

export const pastedKey = (ad: string): string => `pasted/${ad}.yaml`;
