import { Duration } from 'aws-cdk-lib';
import { type Bucket, type CfnBucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { contentGuards } from './guards/content-guards.ts';
import { writeOnce } from './guards/write-once.ts';
import { forgetVersionsAfter, secureBucket } from './secure-bucket.ts';

/** The four stores of the pipeline (content, records, reports, site), one bucket each. */
export class Stores extends Construct {
  readonly content: Bucket;
  readonly records: Bucket;
  readonly reports: Bucket;
  readonly site: Bucket;

  constructor(scope: Construct, id: string) {
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

    this.reports = secureBucket(this, 'Reports', { lifecycleRules: [forgetVersionsAfter(30)] });
    this.site = secureBucket(this, 'Site', { lifecycleRules: [forgetVersionsAfter(30)] });
  }
}

/** By the L1 property: the L2's `eventBridgeEnabled` brings a Python function that may change every bucket. */
const announceChanges = (bucket: Bucket): void => {
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
};
