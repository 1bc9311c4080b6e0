import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** Where a person finds what an alarm means and what to do. */
export const runbookOf = (alarm: string): string => `docs/operations.md#${alarm}`;

/** The operators' topic. A topic with a policy of its own lets nobody in by default, so those who speak there are named. */
export const alarmTopic = (scope: Construct, operators: string | null, ...speakers: readonly string[]): Topic => {
  const topic = new Topic(scope, 'Operators', { enforceSSL: true });
  for (const speaker of speakers)
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: `Let${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}Speak`,
        principals: [new ServicePrincipal(`${speaker}.amazonaws.com`)],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
      }),
    );
  if (operators !== null) topic.addSubscription(new EmailSubscription(operators));
  return topic;
};
