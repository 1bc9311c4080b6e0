import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, type AlarmProps, ComparisonOperator, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { PipelineFunction } from './pipeline-function.ts';
import type { PublicationQueue } from './publication-queue.ts';

const fiveMinutes = { period: Duration.minutes(5) };

/** Alarms say what happened and what to do next, and go to the operators' topic. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, operators: string | null) {
    super(scope, id);
    this.topic = new Topic(this, 'Operators', { enforceSSL: true });
    // A topic with a policy of its own no longer lets CloudWatch in by default.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (operators !== null) this.topic.addSubscription(new EmailSubscription(operators));
  }

  watchFunction({ handler, lambda, deadLetters }: PipelineFunction): void {
    this.alarm(`${handler}-dead-letters`, {
      alarmDescription: `${handler} gave up on an event. Read it in ${deadLetters.queueName}, mend the cause, then send it again.`,
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, statistic: Stats.MAXIMUM }),
      threshold: 1,
      evaluationPeriods: 1,
    });
    this.alarm(`${handler}-errors`, {
      alarmDescription: `${handler} keeps failing. Its log says why; one failure alone is tried again by itself.`,
      metric: lambda.metricErrors(fiveMinutes),
      threshold: 1,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
  }

  watchQueue({ queue }: PublicationQueue): void {
    this.alarm('publications-wait', {
      alarmDescription:
        'A publication has waited for 15 minutes and may miss its slot. Is publish-story throttled or failing?',
      metric: queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: Stats.MAXIMUM }),
      threshold: Duration.minutes(15).toSeconds(),
      evaluationPeriods: 3,
    });
  }

  /** Silence is the fault that no error tells of: without the tick nothing is published. */
  watchTick({ handler, lambda }: PipelineFunction): void {
    this.alarm(`${handler}-silent`, {
      alarmDescription: `${handler} has not run for ten minutes, so nothing is published. Is its schedule enabled?`,
      metric: lambda.metricInvocations(fiveMinutes),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 2,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  private alarm(id: string, props: AlarmProps): void {
    const alarm = new Alarm(this, id, {
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...props,
      alarmName: `${Stack.of(this).stackName}-${id}`,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
