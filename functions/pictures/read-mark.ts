import type { Mark, MarkSettings } from '#functions/pictures/mark.ts';
import { type LogoProblem, logoProblem } from '#functions/pictures/safe-logo.ts';
import type { Deps } from '#functions/ports/deps.ts';

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
