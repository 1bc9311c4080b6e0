import { describe, expect, it } from 'vitest';
import { all, aPipeline, target, templateOf, wokenIn } from './a-pipeline.ts';
import { edgeTemplate, template } from './template.ts';

const queues = all(template, 'AWS::SQS::Queue');
const functions = wokenIn(template);
const alarms = all(template, 'AWS::CloudWatch::Alarm');
const isDeadLetters = (id: string): boolean => id.includes('DeadLetters');

describe.each(all(template, 'AWS::Lambda::EventSourceMapping'))('the queue behind $id', (mapping) => {
  const queue = queues.find(({ id }) => id === target(mapping.is['EventSourceArn']));
  const worker = functions.find(({ id }) => id === target(mapping.is['FunctionName']));

  it('hides a message for at least six times what its function may take', () => {
    expect(queue?.is['VisibilityTimeout']).toBeGreaterThanOrEqual(6 * worker?.is['Timeout']);
  });

  it('gives again only what failed, and never to many at once', () => {
    expect(mapping.is['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
    expect(mapping.is['ScalingConfig']).toEqual({ MaximumConcurrency: 2 });
  });

  it('keeps what failed five times as the dead letters of its function', () => {
    const { deadLetterTargetArn, maxReceiveCount } = queue?.is['RedrivePolicy'] ?? {};
    expect(target(deadLetterTargetArn)).toBe(target(worker?.is['DeadLetterConfig'].TargetArn));
    expect(maxReceiveCount).toBe(5);
  });
});

describe('dead letters', () => {
  it('stand behind every rule and every schedule', () => {
    const waking = all(template, 'AWS::Events::Rule').filter(({ id }) => id.startsWith('Events'));
    const rules = waking.flatMap(({ is }) => is['Targets']);
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

  it('watch every dead-letter queue for its first letter, but that of the tick, which the next tick makes up for', () => {
    const watched = about('ApproximateNumberOfMessagesVisible');
    expect(new Set(watched)).toEqual(
      new Set(queues.map(({ id }) => id).filter((id) => isDeadLetters(id) && !id.startsWith('startdue'))),
    );
    for (const { is } of alarms.filter((one) => one.is['MetricName'] === 'ApproximateNumberOfMessagesVisible'))
      expect(is['Threshold']).toBe(1);
  });

  it('watch for errors that go on where a function is woken all the time', () => {
    expect(about('Errors').map(String)).toEqual([expect.stringMatching(/^startdueFunction/)]);
    const both = alarms.filter(({ is }) => is['Metrics'] !== undefined);
    expect(both.map(({ is }) => is['AlarmName'])).toEqual(['vardag-test-publish-story-errors']);
  });

  it('notice a publication that waits and a tick that is silent', () => {
    expect(about('ApproximateAgeOfOldestMessage')).toHaveLength(3);
    const [silent] = alarms.filter(({ is }) => is['MetricName'] === 'Invocations');
    expect(silent?.is).toMatchObject({ AlarmName: 'vardag-test-start-due-silent', TreatMissingData: 'breaching' });
  });

  it('tell the operators, and say what to do', () => {
    for (const of of [template, edgeTemplate]) {
      const topic = all(of, 'AWS::SNS::Topic')[0]?.id;
      for (const { is } of all(of, 'AWS::CloudWatch::Alarm')) {
        expect(is['AlarmActions'].map(target)).toEqual([topic]);
        expect(JSON.stringify(is['AlarmDescription']).length).toBeGreaterThan(60);
      }
    }
  });

  it('reach a mailbox when the stage names one', () => {
    const mailed = templateOf(aPipeline({ operators: 'drift@example.org' }));
    expect(all(mailed, 'AWS::SNS::Subscription').map(({ is }) => is['Endpoint'])).toEqual(['drift@example.org']);
  });
});
