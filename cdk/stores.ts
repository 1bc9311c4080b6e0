import { Duration } from 'aws-cdk-lib';
import { type Bucket, type CfnBucket, type LifecycleRule, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { readingsPrefix } from '#functions/publishing/engagement/reading-key.ts';
import { contentGuards } from './guards/content-guards.ts';
import { writeOnce } from './guards/write-once.ts';
import { forgetVersionsAfter, secureBucket } from './secure-bucket.ts';
import type { StageSettings } from './stage-settings.ts';

/** The four stores of the pipeline (content, records, reports, site), one bucket each. */
export class Stores extends Construct {
  readonly content: Bucket;
  readonly records: Bucket;
  readonly reports: Bucket;
  readonly site: Bucket;

  constructor(scope: Construct, id: string, { numbersKept }: Pick<StageSettings, 'numbersKept'>) {
    super(scope, id);
    this.content = secureBucket(this, 'Content', { lifecycleRules: [forgetVersionsAfter(90)] });
    for (const statement of contentGuards(this.content)) this.content.addToResourcePolicy(statement);
    announceChanges(this.content);

    // Governance, not compliance: the law may require that a person's record is erased, and then one role can.
    this.records = secureBucket(this, 'Records', {
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(730)),
    });
    for (const statement of writeOnce(this.records)) this.records.addToResourcePolicy(statement);

    this.reports = secureBucket(this, 'Reports', {
      lifecycleRules: [forgetVersionsAfter(30), ...forgetNumbers(numbersKept)],
    });
    this.site = secureBucket(this, 'Site', { lifecycleRules: [forgetVersionsAfter(30)] });
  }
}

/** Counted from when a month's file was made, at the month's end. */
const forgetNumbers = (days: number | null): readonly LifecycleRule[] =>
  days === null ? [] : [{ id: 'old-numbers', prefix: readingsPrefix, expiration: Duration.days(days) }];

/** By the L1 property: the L2's `eventBridgeEnabled` brings a Python function that may change every bucket. */
const announceChanges = (bucket: Bucket): void => {
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
};
