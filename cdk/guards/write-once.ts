import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { rolesOf } from '../people/permission-set.ts';
import { recordPrefixes } from '../record-prefixes.ts';
import { onlyBy } from './only-by.ts';

/**
 * The records are append-only for everybody, administrators included. A write without `If-None-Match` could replace an
 * entry; a delete leaves a marker, which counts as absent, so a claim could be made a second time. One role of people may
 * erase, when the law asks for it, and one of a person's own does not make a new entry.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
 */
export const writeOnce = (records: Bucket): readonly PolicyStatement[] => [
  new PolicyStatement({
    sid: 'RecordsAreWrittenOnce',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['s3:PutObject'],
    resources: recordPrefixes.map((prefix) => records.arnForObjects(`${prefix}*`)),
    conditions: { Null: { 's3:if-none-match': 'true' } },
  }),
  onlyBy({
    sid: 'RecordsAreNotDeleted',
    bucket: records,
    prefixes: [''],
    actions: ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:BypassGovernanceRetention', 's3:PutObjectRetention'],
    by: rolesOf(records, 'break-glass'),
  }),
];
