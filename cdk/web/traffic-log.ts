import { Duration, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { secureBucket } from '../secure-bucket.ts';

/** Long enough to count what was clicked and to find a fault; nobody needs older lines. */
const kept = Duration.days(30);

/** Where the lines begin in their bucket; without a prefix of our own CloudFront would choose one. */
export const trafficPrefix = 'pages';

/** Where CloudFront's lines about requests lie. The delivery is set up in us-east-1 and writes here. */
export const trafficLog = (scope: Construct, id: string): Bucket => {
  const bucket = secureBucket(scope, id, {
    lifecycleRules: [{ id: 'old-lines', expiration: kept, noncurrentVersionExpiration: Duration.days(1) }],
  });
  const { account, partition } = Stack.of(scope);
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'LetCloudFrontLog',
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects('*')],
      conditions: {
        StringEquals: { 'aws:SourceAccount': account, 's3:x-amz-acl': 'bucket-owner-full-control' },
        ArnLike: { 'aws:SourceArn': `arn:${partition}:logs:us-east-1:${account}:delivery-source:*` },
      },
    }),
  );
  return bucket;
};
