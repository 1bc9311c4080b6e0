import { Stack, Validations } from 'aws-cdk-lib';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { FunctionShape } from './function-table.ts';
import type { PipelinePlace } from './pipeline-place.ts';

/** How cdk-nag names a wildcard in a statement on a bucket. */
const finding = (bucket: Bucket, path: string): string => {
  const resource = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as never);
  return `AwsSolutions-IAM5[Resource::<${resource}.Arn>/${path}]`;
};

/**
 * A key of a store is made of ids that nobody knows at deployment, so a grant ends in `*` below a bucket or a prefix.
 * Each is named with its reason; any other wildcard still stops the synth.
 */
export const explainStoreWildcards = (role: Role, { appends }: FunctionShape, { stores }: PipelinePlace): void => {
  const { content, records, reports, site } = stores;
  const whole = 'The function reads this store, whose keys are story, campaign and publication ids.';
  Validations.of(role).acknowledge(
    ...[content, records, reports, site].map((bucket) => ({ id: finding(bucket, '*'), reason: whole })),
    {
      id: finding(content, 'stories/approved/*'),
      reason: 'The tag that says who approved is on every object of an approved story.',
    },
    ...appends.map((prefix) => ({
      id: finding(records, `${prefix}*`),
      reason: 'Entries are appended under ids; the bucket policy allows each key to be written once only.',
    })),
  );
};
