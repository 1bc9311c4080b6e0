import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Role } from '#functions/story/organisation/person.ts';

/** What has to be there before a first story goes out, in the order in which it is done. */
export const stepNames = [
  'people',
  'employer',
  'channels',
  'draft',
  'mended',
  'asked',
  'answered',
  'approved',
  'slot',
] as const;
export type StepName = (typeof stepNames)[number];

export type StartStep = {
  readonly name: StepName;
  readonly done: boolean;
  /** What stands there already, in the reader's words; empty when there is nothing to say. */
  readonly there: string;
  /** Where it is done; null where there is no such place yet, and for what is written in files. */
  readonly href: string | null;
  /** In which files an administrator writes it; empty for what is done in the pages. */
  readonly files: readonly string[];
  /** Who can do it. */
  readonly who: readonly { readonly name: string; readonly signIn: string; readonly role: Role }[];
};

/** How far an employer has come on the way to a first story. */
export type Start = {
  readonly steps: readonly StartStep[];
  /** Of the story that has come furthest. */
  readonly story: { readonly id: string; readonly title: string } | null;
  /** When an approved story goes out next, as an instant. */
  readonly goesOut: string | null;
  /** What is wrong with the files that all of it stands on. */
  readonly findings: readonly Finding[];
};

/** The first that is not done; null when all are. */
export const nextStep = ({ steps }: Pick<Start, 'steps'>): StartStep | null => steps.find(({ done }) => !done) ?? null;
