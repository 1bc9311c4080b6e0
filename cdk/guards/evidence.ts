import { Duration } from 'aws-cdk-lib';
import { ReadWriteType, Trail } from 'aws-cdk-lib/aws-cloudtrail';
import { type Bucket, type IBucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { rolesOf } from '../people/permission-set.ts';
import { recordPrefixes } from '../record-prefixes.ts';
import { secureBucket } from '../secure-bucket.ts';
import type { Stores } from '../stores.ts';
import { onlyBy } from './only-by.ts';

/**
 * Who approved, and who touched the records, as AWS itself saw it: a trail of the writes there and of changes to the
 * account's settings. It is evidence beside the tags and hashes, not a part of the pipeline; AWS writes it minutes later.
 */
export class Evidence extends Construct {
  readonly trail: Trail;

  constructor(scope: Construct, id: string, { content, records }: Stores) {
    super(scope, id);
    const bucket: Bucket = secureBucket(this, 'Log', {
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(730)),
    });
    bucket.addToResourcePolicy(
      onlyBy({
        sid: 'EvidenceIsNotDeleted',
        bucket,
        prefixes: [''],
        actions: ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:BypassGovernanceRetention', 's3:PutObjectRetention'],
        by: rolesOf(this, 'break-glass'),
      }),
    );
    this.trail = new Trail(this, 'Trail', {
      bucket: bucket as IBucket,
      enableFileValidation: true,
      isMultiRegionTrail: false,
      managementEvents: ReadWriteType.WRITE_ONLY,
    });
    this.trail.addS3EventSelector(
      [
        { bucket: content, objectPrefix: 'stories/approved/' },
        ...recordPrefixes.map((objectPrefix) => ({ bucket: records, objectPrefix })),
      ],
      { readWriteType: ReadWriteType.WRITE_ONLY },
    );
  }
}
