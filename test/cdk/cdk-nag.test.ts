import { Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { aPipeline, type Pipeline } from './a-pipeline.ts';

const judge = ({ app }: Pipeline): void => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
};

describe('cdk-nag with the AwsSolutions rules', () => {
  it.each([
    ['without a large language model', null],
    ['with one', 'eu.amazon.nova-lite-v1:0'],
  ])('finds nothing that is not explained, %s', (_, valuesModel) => {
    expect(() => judge(aPipeline({ valuesModel }))).not.toThrow();
  });

  it('would find a plain bucket', () => {
    const pipeline = aPipeline();
    new Bucket(pipeline.pipeline, 'Plain');
    expect(() => judge(pipeline)).toThrow(/SSL|valid/i);
  });

  it('is answered with a reason for each acknowledgement', () => {
    const { app } = aPipeline();
    const reasons = app.node
      .findAll()
      .flatMap((construct) => construct.node.metadata)
      .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap((entry) => Object.entries(entry.data as Record<string, string>));
    expect(reasons.length).toBeGreaterThan(0);
    for (const [rule, reason] of reasons) {
      expect(rule).toMatch(/AwsSolutions-(S1|CFR[1-4]|IAM5\[Resource::(\*|<(?:Stores|Traffic)\w+\.Arn>\/.*\*)\])$/);
      expect(reason.split(' ').length).toBeGreaterThan(8);
    }
    // One role reads alarms and metrics, which have no narrower name.
    expect(reasons.filter(([rule]) => rule.endsWith('IAM5[Resource::*]'))).toHaveLength(1);
  });
});
