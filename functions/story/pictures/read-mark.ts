import type { Mark, MarkSettings } from '#functions/ground/picture-forms/mark.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type LogoProblem, logoProblem } from '#functions/story/pictures/safe-logo.ts';

type Branded = { readonly logo?: string | undefined; readonly mark?: MarkSettings | undefined };

export type ReadMark = { readonly mark: Mark | null; readonly problem: LogoProblem | 'logo-missing' | null };

/** The employer's mark for pictures, if it wants one and its logo may be drawn. */
export const readMark = async (deps: Pick<Deps, 'content'>, brand: Branded): Promise<ReadMark> => {
  const wanted = brand.mark;
  const stored = brand.logo === undefined ? null : await deps.content.get(brand.logo);
  if (stored === null) return { mark: null, problem: wanted === undefined ? null : 'logo-missing' };
  const problem = logoProblem(stored.body);
  return { mark: wanted === undefined || problem !== null ? null : { ...wanted, logo: stored.body }, problem };
};
