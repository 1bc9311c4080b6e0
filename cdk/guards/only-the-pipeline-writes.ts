import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { functionTable } from '../function-table.ts';
import { rolesOf } from '../people/permission-set.ts';
import type { PipelineFunction } from '../pipeline-function.ts';
import { recordPrefixes } from '../record-prefixes.ts';
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

/**
 * No person makes a record, or a page of a story or a job, by hand: each kind has its functions, and the buckets know no others. That
 * something was erased is said by the one role that may erase.
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
      by:
        prefix === 'disposals/'
          ? rolesOf(records, 'break-glass')
          : rolesWhere(functions, ({ handler }) => functionTable[handler].appends.includes(prefix)),
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
