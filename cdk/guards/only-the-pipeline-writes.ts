import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { functionTable } from '../function-table.ts';
import { type Person, rolesOf } from '../people/permission-set.ts';
import type { PipelineFunction } from '../pipeline-function.ts';
import { type RecordPrefix, recordPrefixes } from '../record-prefixes.ts';
import type { Stores } from '../stores.ts';
import { onlyBy } from './only-by.ts';

const rolesWhere = (
  functions: readonly PipelineFunction[],
  may: (one: PipelineFunction) => boolean,
): readonly string[] => functions.filter(may).map(({ role }) => role.roleArn);

const sidOf = (prefix: string): string => {
  const name = prefix.replace('/', '');
  return `OnlyThePipelineAdds${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

/** What people add themselves: that something was erased is said by the one role that may erase, and who answers for the record tells their acts. */
const byPeople: Readonly<Partial<Record<RecordPrefix, readonly Person[]>>> = {
  'disposals/': ['break-glass'],
  'acts/': ['officer', 'archivist', 'break-glass'],
};

/**
 * No person makes another record, or a page of a story or a job, by hand: each kind has its functions, and the buckets know no others.
 */
export const recordsAreThePipelines = (
  { records }: Stores,
  functions: readonly PipelineFunction[],
): readonly PolicyStatement[] =>
  recordPrefixes.map((prefix) =>
    onlyBy({
      sid: sidOf(prefix),
      bucket: records,
      prefixes: [prefix],
      actions: ['s3:PutObject'],
      by: [
        ...rolesOf(records, ...(byPeople[prefix] ?? [])),
        ...rolesWhere(functions, ({ handler }) => functionTable[handler].appends.includes(prefix)),
      ],
    }),
  );

export const pagesAreThePipelines = ({ site }: Stores, functions: readonly PipelineFunction[]): PolicyStatement =>
  onlyBy({
    sid: 'OnlyThePipelinePublishes',
    bucket: site,
    prefixes: ['stories/', 'jobs/'],
    actions: ['s3:PutObject'],
    by: rolesWhere(functions, ({ handler }) => functionTable[handler].writesSite),
  });
