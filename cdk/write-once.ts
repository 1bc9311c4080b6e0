import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { recordPrefixes } from './record-prefixes.ts';

/**
 * The records are append-only for everybody, administrators included. A write without `If-None-Match` could replace an
 * entry; a delete leaves a marker, which counts as absent, so a claim could be made a second time.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
 */
export const writeOnce = (records: Bucket, eraser: string | null): readonly PolicyStatement[] => {
  const everyone = {
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    resources: recordPrefixes.map((prefix) => records.arnForObjects(`${prefix}*`)),
  };
  return [
    new PolicyStatement({
      ...everyone,
      sid: 'RecordsAreWrittenOnce',
      actions: ['s3:PutObject'],
      conditions: { Null: { 's3:if-none-match': 'true' } },
    }),
    new PolicyStatement({
      ...everyone,
      sid: 'RecordsAreNotDeleted',
      actions: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
      ...(eraser === null ? {} : { conditions: { ArnNotEquals: { 'aws:PrincipalArn': eraser } } }),
    }),
  ];
};
