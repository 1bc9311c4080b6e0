import * as z from 'zod';
import { DateOrInstant } from '#functions/ground/findings/field-forms.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { readYamlFolder } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/**
 * `answers/consent-<id>.yaml` and `answers/publication-<id>.yaml`: what a person found out. About a consent that can't be
 * read or is gone, and about what stands without its folder, an answer says that the permission still holds.
 */
export const Answer = z.strictObject({
  by: z.string().min(1),
  at: DateOrInstant,
  reason: z.string().min(1),
  /** Only about a send that nobody knows the end of. */
  found: z.enum(['stands', 'absent']).optional(),
  externalId: z.string().min(1).optional(),
});
export type Answer = z.infer<typeof Answer>;

export type ReadAnswers = { readonly answers: ReadonlyMap<string, Answer>; readonly findings: readonly Finding[] };

/** Every answer by its file's name. */
export const readAnswers = async (deps: Pick<Deps, 'content'>): Promise<ReadAnswers> => {
  const files = await readYamlFolder(deps, Answer, 'answers');
  return {
    answers: new Map([...files].flatMap(([name, { value }]) => (value === null ? [] : [[name, value] as const]))),
    findings: [...files.values()].flatMap((read) => read.findings),
  };
};
