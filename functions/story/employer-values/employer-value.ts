import * as z from 'zod';
import { Bilingual, Identifier } from '#functions/ground/findings/field-forms.ts';
import type { ReadableValue } from '#functions/ground/ports/value-reader.ts';
import { shapedValues } from '#functions/story/employer-values/value-shape.ts';

const Pattern = z.string().regex(/^(?!\*+$)\S+( \S+)*$/u, 'stolt*, göra skillnad');
const Patterns = z.strictObject({ strong: z.array(Pattern), weak: z.array(Pattern) });

/** Something that makes people want to work here, with the words that give it away in a story. */
export const EmployerValue = z.strictObject({
  id: Identifier,
  name: Bilingual,
  definition: Bilingual,
  /** Without `#`. */
  hashtag: z.string().regex(/^[\p{L}\p{N}]+$/u, 'HållbartArbetsliv'),
  /** The heading that leadership reads the value under. */
  group: Identifier,
  patterns: z.strictObject({ sv: Patterns, en: Patterns }),
  /** Look-alikes in either language: barnens utveckling is not the employee's. */
  falseFriends: z.array(Pattern),
  /** Stories that an administration and occupation should have of it in a year; one where nothing is said. */
  target: z.int().min(0).max(1000).optional(),
  /** The values of the taxonomy that a city's own value is read from; its own id where none are named. */
  from: z.array(Identifier).min(1).optional(),
});
export type EmployerValue = z.infer<typeof EmployerValue>;

const EmployerValuesFile = z.strictObject({
  version: z.string(),
  source: z.string().optional(),
  values: z.array(EmployerValue),
});
/** `employer-values.yaml`. A new version may tag old stories otherwise; trends are only true within one. */
export const EmployerValues = z.preprocess(shapedValues, EmployerValuesFile) as unknown as typeof EmployerValuesFile;
export type EmployerValues = z.infer<typeof EmployerValuesFile>;

/** The values as a reader of them needs them. */
export const readableValues = (values: readonly EmployerValue[]): readonly ReadableValue[] =>
  values.map(({ id, name, definition, from }) => ({ id, name, definition, from: from ?? [id] }));
