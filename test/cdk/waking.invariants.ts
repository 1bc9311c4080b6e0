import { describe, expect, it } from 'vitest';
import { type Schedule, subscriptions } from '#functions/subscriptions.ts';
import { all, aPipeline, target, templateOf, wokenIn } from './a-pipeline.ts';
import { template } from './template.ts';

const functions = wokenIn(template);
const rules = all(template, 'AWS::Events::Rule').filter(({ id }) => id.startsWith('Events'));
const channels = ['linkedin', 'site', 'job-boards'];
const schedules = all(template, 'AWS::Scheduler::Schedule');
const mappings = all(template, 'AWS::Lambda::EventSourceMapping');
const bus = all(template, 'AWS::Events::EventBus')[0]?.id;

const functionOf = (handler: string): string | undefined =>
  functions.find(({ is }) => is['FunctionName'] === `vardag-test-${handler}`)?.id;

/** What a rule's event ends up waking, through a queue or straight. */
const wokenBy = (rule: (typeof rules)[number]): readonly unknown[] =>
  rule.is['Targets'].map((one: { Arn: Record<string, unknown> }) => {
    const first = target(one.Arn);
    const behind = mappings.find(({ is }) => target(is['EventSourceArn']) === first);
    return behind === undefined ? first : target(behind.is['FunctionName']);
  });

const rulesOf = (handler: string): readonly (typeof rules)[number][] =>
  rules.filter((rule) => wokenBy(rule).includes(functionOf(handler)));

const expression = (row: Schedule): string => ('cron' in row ? `cron(${row.cron})` : `rate(1 ${row.rate})`);

describe.each(subscriptions)('the subscription of $handler', ({ handler, schedules: rows, events, content, queue }) => {
  it('has its function', () => {
    expect(functionOf(handler)).toBeDefined();
  });

  it('wakes it for exactly its events, from the pipeline alone', () => {
    const own = rulesOf(handler).filter(({ is }) => is['EventBusName'] !== undefined);
    expect(new Set(own.flatMap(({ is }) => is['EventPattern']['detail-type']))).toEqual(new Set(events));
    for (const { is } of own) {
      expect(is['EventPattern'].source).toEqual(['vardag']);
      expect(target(is['EventBusName'])).toBe(bus);
    }
  });

  it('wakes it for exactly its content', () => {
    const changes = rulesOf(handler).filter(({ is }) => is['EventBusName'] === undefined);
    const prefixes = changes.flatMap(({ is }) => is['EventPattern'].detail.object.key);
    expect(prefixes.map(({ prefix }) => prefix)).toEqual(content);
    for (const { is } of changes) {
      expect(is['EventPattern'].source).toEqual(['aws.s3']);
      expect(String(target(is['EventPattern'].detail.bucket.name[0]))).toContain('StoresContent');
    }
  });

  it('wakes it at exactly its hours', () => {
    const own = schedules.filter(({ is }) => target(is['Target'].Arn) === functionOf(handler));
    expect(own.map(({ is }) => is['ScheduleExpression'])).toEqual(rows.map(expression));
  });

  it('goes to the queue of its channel and to no other', () => {
    const own = rulesOf(handler).flatMap(({ is }) => is['EventPattern'].detail?.channel ?? []);
    expect([...own].sort()).toEqual(queue ? [...channels].sort() : []);
  });

  it('goes through a queue only where the table says so', () => {
    const behind = mappings.filter(({ is }) => target(is['FunctionName']) === functionOf(handler));
    expect(behind).toHaveLength(queue ? channels.length : 0);
  });
});

describe('the pipeline', () => {
  it('has no function, rule or schedule beyond the subscriptions', () => {
    expect(functions).toHaveLength(subscriptions.length);
    expect(schedules).toHaveLength(subscriptions.flatMap((row) => row.schedules).length);
    const straight = subscriptions.filter(({ queue }) => !queue).flatMap((row) => [row.events, row.content]);
    expect(rules).toHaveLength(straight.filter((list) => list.length > 0).length + channels.length);
  });

  it('wakes by the clock of the employer, on the minute, with the envelope of an event', () => {
    for (const { is } of schedules) {
      expect(is['ScheduleExpressionTimezone']).toBe('Europe/Stockholm');
      expect(is['FlexibleTimeWindow']).toEqual({ Mode: 'OFF' });
      expect(JSON.parse(is['Target'].Input)).toEqual({
        version: '0',
        id: '<aws.scheduler.execution-id>',
        source: 'vardag.schedule',
        'detail-type': 'Scheduled',
        time: '<aws.scheduler.scheduled-time>',
        detail: {},
      });
    }
  });

  it('keeps its own events in an archive', () => {
    const [archive] = all(template, 'AWS::Events::Archive');
    expect(target(archive?.is['SourceArn'])).toBe(bus);
    expect(archive?.is['EventPattern']).toEqual({ source: ['vardag'] });
  });
});

describe('a pipeline of an employer elsewhere', () => {
  it('takes its hours from the stage', () => {
    const elsewhere = templateOf(aPipeline({ timeZone: 'Europe/Helsinki' }));
    const zones = all(elsewhere, 'AWS::Scheduler::Schedule').map(({ is }) => is['ScheduleExpressionTimezone']);
    expect(new Set(zones)).toEqual(new Set(['Europe/Helsinki']));
  });
});
