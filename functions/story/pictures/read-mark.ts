import type { Mark, MarkSettings } from '#functions/ground/picture-forms/mark.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Sender, senderOf } from '#functions/story/organisation/sender.ts';
import { type LogoProblem, logoProblem } from '#functions/story/pictures/safe-logo.ts';

type Branded = {
  readonly logo?: string | undefined;
  readonly mark?: MarkSettings | undefined;
  readonly senders: readonly Sender[];
};

export type ReadMark = { readonly mark: Mark | null; readonly problem: LogoProblem | 'logo-missing' | null };

/** The mark for a unit's pictures, if the employer wants one and the logo of who speaks may be drawn: the employer's, or the company's. */
export const readMark = async (
  deps: Pick<Deps, 'content'>,
  employer: Branded,
  unit: string | null = null,
): Promise<ReadMark> => {
  const wanted = employer.mark;
  const logo = senderOf(employer, unit)?.logo ?? employer.logo;
  const stored = logo === undefined ? null : await deps.content.get(logo);
  if (stored === null) return { mark: null, problem: wanted === undefined ? null : 'logo-missing' };
  const problem = logoProblem(stored.body);
  return { mark: wanted === undefined || problem !== null ? null : { ...wanted, logo: stored.body }, problem };
};

/** The marks of all who speak: the employer's under the empty name, a company's under its unit. */
export type Marks = ReadonlyMap<string, ReadMark>;

export const readMarks = async (deps: Pick<Deps, 'content'>, brand: Branded): Promise<Marks> => {
  const speakers = ['', ...brand.senders.filter(({ logo }) => logo !== undefined).map(({ unit }) => unit)];
  const read = speakers.map(async (unit) => [unit, await readMark(deps, brand, unit === '' ? null : unit)] as const);
  return new Map(await Promise.all(read));
};

export const markFor = (marks: Marks, brand: Branded, unit: string | null): Mark | null =>
  (marks.get(senderOf(brand, unit)?.unit ?? '') ?? marks.get(''))?.mark ?? null;
