import type { Text } from '#functions/ground/language/text.ts';
import type { JobsOf } from '#functions/site/index-paths.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';

/** One occupation or administration with open jobs, and how many. */
export type JobChoice = JobsOf & { readonly name: Text; readonly count: number };

export const isOf = (job: JobCard, { kind, id }: JobsOf): boolean =>
  kind === 'occupation' ? job.occupation === id : job.unit !== null && rootUnit(job.unit.path) === id;

const choicesOf = (job: JobCard, rootNames: ReadonlyMap<string, Text>): readonly Omit<JobChoice, 'count'>[] => {
  const root = job.unit === null ? null : rootUnit(job.unit.path);
  const rootName = root === null ? undefined : rootNames.get(root);
  return [
    ...(job.occupation !== null && job.occupationName !== null
      ? [{ kind: 'occupation' as const, id: job.occupation, name: job.occupationName }]
      : []),
    ...(root !== null && rootName !== undefined ? [{ kind: 'unit' as const, id: root, name: rootName }] : []),
  ];
};

/** What there is to choose by among the open jobs, by name. Each is a page of its own, so that a choice needs no script and can be sent. */
export const jobChoices = (jobs: readonly JobCard[], rootNames: ReadonlyMap<string, Text>): readonly JobChoice[] => {
  const choices = new Map<string, JobChoice>();
  for (const choice of jobs.flatMap((job) => choicesOf(job, rootNames))) {
    const key = `${choice.kind}/${choice.id}`;
    choices.set(key, { ...choice, count: (choices.get(key)?.count ?? 0) + 1 });
  }
  return [...choices.values()].sort((a, b) => a.name.sv.localeCompare(b.name.sv, 'sv') || a.id.localeCompare(b.id));
};
