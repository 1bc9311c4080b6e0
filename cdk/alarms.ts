import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type Measure, measureNamespace } from '#functions/ground/run-report/measures-of.ts';
import { runbookOf } from './alarm-topic.ts';
import { permissionAlarms } from './permission-alarms.ts';
import type { PipelineFunction } from './pipeline-function.ts';
import type { PublicationQueue } from './publication-queue.ts';
import { silenceAlarms } from './silence-alarms.ts';

type Watch = AlarmProps & { readonly alarmDescription: string };

const minutes = (n: number) => ({ period: Duration.minutes(n) });

/** Alarms say what happened and where to read what to do next, and go to the operators' topic. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, topic: Topic) {
    super(scope, id);
    this.topic = topic;
  }

  /** A wake that was given up is work that nobody does, until somebody sends it again. */
  watchDeadLetters({ handler, deadLetters }: PipelineFunction): void {
    this.alarm(`${handler}-dead-letters`, {
      alarmDescription: `${handler} gave up on an event. Read it in ${deadLetters.queueName}, mend the cause, send it again.`,
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ ...minutes(5), statistic: Stats.MAXIMUM }),
      threshold: 1,
      evaluationPeriods: 1,
    });
  }

  /**
   * For what is woken all the time: one failure is tried again by itself, failures that go on are not. A run that gives
   * records of its queue back is no error to Lambda, so the function counts those itself.
   */
  watchErrors({ handler, lambda }: PipelineFunction, isBehindQueue: boolean): void {
    const errors = lambda.metricErrors(minutes(5));
    const failures = this.measure('Failures', Stats.SUM, 5);
    const both = { expression: 'FILL(errors, 0) + FILL(failures, 0)', usingMetrics: { errors, failures } };
    this.alarm(`${handler}-errors`, {
      alarmDescription: `${handler} keeps failing. Its log says why; one failure alone is tried again by itself.`,
      metric: isBehindQueue ? new MathExpression({ ...both, ...minutes(5) }) : errors,
      threshold: 1,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
  }

  watchQueue({ queue, channel }: PublicationQueue): void {
    this.alarm(`${channel}-waits`, {
      alarmDescription: `A publication for ${channel} has waited for 15 minutes and may miss its slot. Is publish-story throttled or stopped?`,
      metric: queue.metricApproximateAgeOfOldestMessage({ ...minutes(1), statistic: Stats.MAXIMUM }),
      threshold: Duration.minutes(15).toSeconds(),
      evaluationPeriods: 3,
    });
  }

  /** Silence is the fault that no error tells of: without the tick nothing is published. */
  watchTick({ handler, lambda }: PipelineFunction): void {
    this.alarm(`${handler}-silent`, {
      alarmDescription: `${handler} has not run for ten minutes, so nothing is published. Is its schedule enabled?`,
      metric: lambda.metricInvocations(minutes(5)),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 2,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  watchSchedules(group: string): void {
    this.alarm('wakes-lost', {
      alarmDescription: 'EventBridge Scheduler dropped a wake and could not keep it either. Run the function by hand.',
      metric: new Metric({
        namespace: 'AWS/Scheduler',
        metricName: 'InvocationDroppedCount',
        dimensionsMap: { ScheduleGroup: group },
        statistic: Stats.SUM,
        ...minutes(5),
      }),
      threshold: 1,
      evaluationPeriods: 1,
    });
  }

  /** What the functions themselves say of publications. */
  watchPublications(): void {
    this.alarm('slot-missed', {
      alarmDescription: 'A slot went by without its story, which is planned anew. The newsroom says which, and why.',
      metric: this.measure('Missed', Stats.SUM, 5),
      threshold: 1,
      evaluationPeriods: 1,
    });
    this.alarm('slot-unserved', {
      alarmDescription:
        'A slot is over and nobody has served it: what start-due asked for never came to publish-story.',
      metric: this.measure('Unserved', Stats.MAXIMUM, 5),
      threshold: 1,
      evaluationPeriods: 1,
    });
    this.alarm('other-id', {
      alarmDescription:
        'An event asked for a publication under an id that is not its own. Nothing was sent. Who puts events on the bus?',
      metric: this.measure('OtherId', Stats.SUM, 5),
      threshold: 1,
      evaluationPeriods: 1,
    });
    this.alarm('send-uncertain', {
      alarmDescription:
        'Nobody knows whether a post stands. Look at the page on LinkedIn; nothing is sent again by itself.',
      // It is looked at again every hour of the first day, and so long the alarm stands.
      metric: this.measure('NeedsPerson', Stats.SUM, 60),
      threshold: 1,
      evaluationPeriods: 1,
    });
    this.alarm('publications-refused', {
      alarmDescription:
        'Three publications within an hour were refused: more likely a setting or the access than the stories.',
      metric: this.measure('Refused', Stats.SUM, 60),
      threshold: 3,
      evaluationPeriods: 1,
    });
    for (const [name, measure, alarmDescription] of permissionAlarms)
      this.alarm(name, {
        alarmDescription,
        metric: this.measure(measure, Stats.MAXIMUM, 60),
        threshold: 1,
        evaluationPeriods: 1,
      });
    for (const [name, measure, alarmDescription] of silenceAlarms)
      this.alarm(name, {
        alarmDescription,
        metric: this.measure(measure, Stats.SUM, 60),
        threshold: 1,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        evaluationPeriods: 26,
        treatMissingData: TreatMissingData.BREACHING,
      });
    this.alarm('access-ends', {
      alarmDescription: 'The access to LinkedIn ends within two weeks, and only a person can renew it.',
      metric: this.measure('AccessDaysLeft', Stats.MINIMUM, 24 * 60),
      threshold: 14,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
    });
  }

  watchMail(): void {
    this.alarm('mail-bounced', {
      alarmDescription: 'A digest came back. Check digest.recipients in channels.yaml.',
      metric: new Metric({ namespace: 'AWS/SES', metricName: 'Bounce', statistic: Stats.SUM, ...minutes(60) }),
      threshold: 1,
      evaluationPeriods: 1,
    });
  }

  /** `name` is `site` or `newsroom`. */
  watchPages(name: string, distributionId: string): void {
    this.alarm(`${name}-errors`, {
      alarmDescription: `More than one in twenty requests to the ${name} fail. Its function's log or the bucket's policy says why.`,
      metric: new Metric({
        namespace: 'AWS/CloudFront',
        metricName: '5xxErrorRate',
        dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
        statistic: Stats.AVERAGE,
        ...minutes(5),
      }),
      threshold: 5,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
  }

  private measure(metricName: Measure, statistic: string, period: number): Metric {
    const dimensionsMap = { Pipeline: Stack.of(this).stackName };
    return new Metric({ namespace: measureNamespace, metricName, dimensionsMap, statistic, ...minutes(period) });
  }

  private alarm(name: string, watch: Watch): void {
    const alarm = new Alarm(this, name, {
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...watch,
      alarmName: `${Stack.of(this).stackName}-${name}`,
      alarmDescription: `${watch.alarmDescription} What to do: ${runbookOf(name)}`,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
