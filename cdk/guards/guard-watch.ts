import { ArnFormat, Stack } from 'aws-cdk-lib';
import { EventField, type EventPattern, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { runbookOf } from '../alarm-topic.ts';
import type { Stores } from '../stores.ts';
import type { Evidence } from './evidence.ts';

/** Calls that could weaken a bucket of ours. */
const changesOfBuckets = [
  'PutBucketPolicy',
  'DeleteBucketPolicy',
  'PutBucketVersioning',
  'PutBucketPublicAccessBlock',
  'DeleteBucketPublicAccessBlock',
  'PutBucketLifecycle',
  'PutObjectLockConfiguration',
  'PutBucketNotification',
  'DeleteBucket',
];
const changesOfTrails = ['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors'];

const call = (source: string, eventName: readonly string[], more: object): EventPattern => ({
  source: [source],
  detailType: ['AWS API Call via CloudTrail'],
  detail: { eventName: [...eventName], ...more },
});

/** Tells the operators when somebody changes what guards the stores, or erases a record. A deployment does so too. */
export class GuardWatch extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, stores: Stores, { trail }: Evidence, topic: Topic) {
    super(scope, id);
    this.topic = topic;
    const { content, records, reports, site } = stores;
    const buckets = [content, records, reports, site].map((one) => one.bucketName);
    this.tell('guards-changed', call('aws.s3', changesOfBuckets, { requestParameters: { bucketName: buckets } }));
    this.tell(
      'evidence-stopped',
      call('aws.cloudtrail', changesOfTrails, {
        requestParameters: {
          name: [trail.trailArn, Stack.of(this).splitArn(trail.trailArn, ArnFormat.SLASH_RESOURCE_NAME).resourceName],
        },
      }),
    );
    this.tell(
      'record-erased',
      call('aws.s3', ['DeleteObject', 'DeleteObjects', 'PutObjectRetention'], {
        requestParameters: { bucketName: [records.bucketName] },
        errorCode: [{ exists: false }],
      }),
    );
  }

  private tell(name: string, eventPattern: EventPattern): void {
    const stack = Stack.of(this).stackName;
    const who = EventField.fromPath('$.detail.userIdentity.arn');
    const what = EventField.fromPath('$.detail.eventName');
    new Rule(this, name, {
      ruleName: `${stack}-${name}`,
      eventPattern,
      targets: [
        new SnsTopic(this.topic, {
          message: RuleTargetInput.fromText(`${stack}-${name}: ${what} by ${who}. What to do: ${runbookOf(name)}`),
        }),
      ],
    });
  }
}
