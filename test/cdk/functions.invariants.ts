import { describe, expect, it } from 'vitest';
import { subscriptions } from '#functions/subscriptions.ts';
import { functionTable } from '../../cdk/function-table.ts';
import { all, target, wokenIn } from './a-pipeline.ts';
import { template } from './template.ts';

const functions = wokenIn(template);
const queues = all(template, 'AWS::SQS::Queue');
const logs = new Map(all(template, 'AWS::Logs::LogGroup').map(({ id, is }) => [id, is]));

describe.each(functions)('the function $is.FunctionName', ({ is }) => {
  it('runs on arm64 with Node 24', () => {
    expect(is['Architectures']).toEqual(['arm64']);
    expect(is['Runtime']).toBe('nodejs24.x');
  });

  it('keeps its log for thirty days', () => {
    expect(logs.get(String(target(is['LoggingConfig'].LogGroup)))?.['RetentionInDays']).toBe(30);
  });

  it('keeps what it gave up as a dead letter', () => {
    expect(queues.map(({ id }) => id)).toContain(target(is['DeadLetterConfig'].TargetArn));
  });

  it('finds its stores, its bus and the name of the secret in its environment', () => {
    const variables = is['Environment'].Variables;
    for (const store of ['VARDAG_CONTENT', 'VARDAG_RECORDS', 'VARDAG_REPORTS', 'VARDAG_SITE'])
      expect(variables[store]['Fn::Join'][1][0]).toBe('s3://');
    expect(target(variables['VARDAG_BUS'])).toBe(all(template, 'AWS::Events::EventBus')[0]?.id);
    expect(variables).toMatchObject({
      VARDAG_LINKEDIN_SECRET: 'vardag-test/linkedin',
      VARDAG_PIPELINE: 'vardag-test',
      VARDAG_LANGUAGE: 'sv',
      MALLOC_ARENA_MAX: '2',
    });
  });
});

describe('the functions together', () => {
  it('have a role, a log and dead letters each', () => {
    for (const of of [
      functions.map(({ is }) => target(is['Role'])),
      functions.map(({ is }) => target(is['LoggingConfig'].LogGroup)),
      functions.map(({ is }) => target(is['DeadLetterConfig'].TargetArn)),
    ])
      expect(new Set(of).size).toBe(subscriptions.length);
  });

  it('are as large and as patient as their table says', () => {
    for (const [handler, { memory, timeout, atOnce }] of Object.entries(functionTable)) {
      const is = functions.find((one) => one.is['FunctionName'] === `vardag-test-${handler}`)?.is;
      expect(is).toMatchObject({ MemorySize: memory, Timeout: timeout });
      expect(is?.['ReservedConcurrentExecutions'] ?? null).toBe(atOnce);
    }
  });

  it('tick within the minute and never twice at once', () => {
    expect(functionTable['start-due'].timeout).toBeLessThan(60);
    expect(functionTable['start-due'].atOnce).toBe(1);
  });
});

describe('the template', () => {
  it('names the secret of LinkedIn and holds none', () => {
    expect(all(template, 'AWS::SecretsManager::Secret')).toEqual([]);
    const text = JSON.stringify(template.toJSON());
    expect(text).toContain('vardag-test/linkedin');
    expect(text).not.toMatch(/SecretString|VARDAG_LINKEDIN_TOKEN|resolve:secretsmanager/);
  });
});
