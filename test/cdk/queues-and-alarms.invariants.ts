import { describe, expect, it } from 'vitest';
import { all, aPipeline, target, templateOf } from './a-pipeline.ts';
import { template } from './template.ts';

const queues = all(template, 'AWS::SQS::Queue');
const functions = all(template, 'AWS::Lambda::Function');
const alarms = all(template, 'AWS::CloudWatch::Alarm');
const isDeadLetters = (id: string): boolean => id.includes('DeadLetters');

describe('the queue of publications', () => {
  const [mapping] = all(template, 'AWS::Lambda::EventSourceMapping');
  const queue = queues.find(({ id }) => id === target(mapping?.is['EventSourceArn']));
  const worker = functions.find(({ id }) => id === target(mapping?.is['FunctionName']));

  it('hides a message for at least six times what its function may take', () => {
    expect(queue?.is['VisibilityTimeout']).toBeGreaterThanOrEqual(6 * worker?.is['Timeout']);
  });

  it('gives again only what failed, and never to many at once', () => {
    expect(mapping?.is['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
    expect(mapping?.is['ScalingConfig']).toEqual({ MaximumConcurrency: 2 });
  });

  it('keeps what failed five times as the dead letters of its function', () => {
    const { deadLetterTargetArn, maxReceiveCount } = queue?.is['RedrivePolicy'] ?? {};
    expect(target(deadLetterTargetArn)).toBe(target(worker?.is['DeadLetterConfig'].TargetArn));
    expect(maxReceiveCount).toBe(5);
  });
});

describe('dead letters', () => {
  it('stand behind every rule and every schedule', () => {
    const rules = all(template, 'AWS::Events::Rule').flatMap(({ is }) => is['Targets']);
    const schedules = all(template, 'AWS::Scheduler::Schedule').map(({ is }) => is['Target']);
    for (const { DeadLetterConfig: config } of [...rules, ...schedules])
      expect(isDeadLetters(String(target(config?.Arn)))).toBe(true);
  });

  it('are kept for fourteen days', () => {
    const kept = queues.filter(({ id }) => isDeadLetters(id)).map(({ is }) => is['MessageRetentionPeriod']);
    expect(kept).toEqual(functions.map(() => 14 * 24 * 3600));
  });
});

describe('queues', () => {
  it('are encrypted and refuse plain HTTP', () => {
    const guarded = all(template, 'AWS::SQS::QueuePolicy').filter(({ is }) =>
      is['PolicyDocument'].Statement.some(
        (one: { Effect: string; Condition?: { Bool?: Record<string, string> } }) =>
          one.Effect === 'Deny' && one.Condition?.Bool?.['aws:SecureTransport'] === 'false',
      ),
    );
    expect(new Set(guarded.flatMap(({ is }) => is['Queues'].map(target)))).toEqual(new Set(queues.map(({ id }) => id)));
    for (const { is } of queues) expect(is['SqsManagedSseEnabled']).toBe(true);
  });
});

describe('alarms', () => {
  const about = (metric: string): readonly unknown[] =>
    alarms.filter(({ is }) => is['MetricName'] === metric).map(({ is }) => target(is['Dimensions'][0].Value));

  it('watch every dead-letter queue for its first letter', () => {
    const watched = about('ApproximateNumberOfMessagesVisible');
    expect(new Set(watched)).toEqual(new Set(queues.map(({ id }) => id).filter(isDeadLetters)));
    for (const { is } of alarms.filter((one) => one.is['MetricName'] === 'ApproximateNumberOfMessagesVisible'))
      expect(is['Threshold']).toBe(1);
  });

  it('watch every function for errors that go on', () => {
    expect(new Set(about('Errors'))).toEqual(new Set(functions.map(({ id }) => id)));
  });

  it('notice a publication that waits and a tick that is silent', () => {
    expect(about('ApproximateAgeOfOldestMessage')).toHaveLength(1);
    const [silent] = alarms.filter(({ is }) => is['MetricName'] === 'Invocations');
    expect(silent?.is).toMatchObject({ AlarmName: 'vardag-test-start-due-silent', TreatMissingData: 'breaching' });
  });

  it('tell the operators and say what to do', () => {
    const topic = all(template, 'AWS::SNS::Topic')[0]?.id;
    for (const { is } of alarms) {
      expect(is['AlarmActions'].map(target)).toEqual([topic]);
      expect(JSON.stringify(is['AlarmDescription']).length).toBeGreaterThan(60);
    }
  });

  it('reach a mailbox when the stage names one', () => {
    const mailed = templateOf(aPipeline({ operators: 'drift@example.org' }));
    expect(all(mailed, 'AWS::SNS::Subscription').map(({ is }) => is['Endpoint'])).toEqual(['drift@example.org']);
  });
});
