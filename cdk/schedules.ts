import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Schedule,
  ScheduleExpression,
  ScheduleGroup,
  ScheduleTargetInput,
  TimeWindow,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { scheduleSource } from '#functions/ground/events/envelope.ts';
import type { Schedule as Row, Subscription } from '#functions/subscriptions.ts';
import type { PipelineFunction } from './pipeline-function.ts';

/** EventBridge's envelope for a schedule, which has none of its own. Scheduler fills in the words in angle brackets. */
const envelope = ScheduleTargetInput.fromObject({
  version: '0',
  id: '<aws.scheduler.execution-id>',
  source: scheduleSource,
  'detail-type': 'Scheduled',
  time: '<aws.scheduler.scheduled-time>',
  detail: {},
});

const expressionOf = (row: Row): string => ('cron' in row ? `cron(${row.cron})` : `rate(1 ${row.rate})`);

/** The hours at which functions wake, in the employer's zone: "06:00" is 06:00 all year. */
export class Schedules extends Construct {
  readonly group: ScheduleGroup;
  private readonly timeZone: TimeZone;

  constructor(scope: Construct, id: string, timeZone: string) {
    super(scope, id);
    this.timeZone = TimeZone.of(timeZone);
    this.group = new ScheduleGroup(this, 'Group');
  }

  /** The schedules of one row of the subscriptions. */
  wake(target: PipelineFunction, { handler, schedules }: Subscription): void {
    if (schedules.length === 0) return;
    const role = this.wakerOf(target);
    for (const [n, row] of schedules.entries())
      new Schedule(this, `${handler}-${n + 1}`, {
        scheduleGroup: this.group,
        schedule: ScheduleExpression.expression(expressionOf(row), this.timeZone),
        timeWindow: TimeWindow.off(),
        target: new LambdaInvoke(target.lambda, {
          role,
          input: envelope,
          deadLetterQueue: target.deadLetters,
          maxEventAge: Duration.minutes(5),
          retryAttempts: 5,
        }),
      });
  }

  /** Written by hand and closed to CDK's own grant, which would allow every version of the function. */
  private wakerOf({ handler, lambda, deadLetters }: PipelineFunction): ReturnType<Role['withoutPolicyUpdates']> {
    const role = new Role(this, `${handler}-waker`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account, 'aws:SourceArn': this.group.scheduleGroupArn },
        },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] }));
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }));
    return role.withoutPolicyUpdates();
  }
}
