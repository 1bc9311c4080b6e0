import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { all, aPipeline, target, templateOf } from './a-pipeline.ts';
import { template } from './template.ts';

/** Who may ask a model, for what, and who is told its name. */
const asking = (of: Template) => {
  const functions = all(of, 'AWS::Lambda::Function');
  const policies = all(of, 'AWS::IAM::Policy').map(({ is }) => ({
    roles: is['Roles'].map(target),
    asks: is['PolicyDocument'].Statement.filter((one: object) => JSON.stringify(one).includes('bedrock')),
  }));
  return functions.flatMap(({ is }) => {
    const asks = policies.filter(({ roles }) => roles.includes(target(is['Role']))).flatMap((one) => one.asks);
    const model = is['Environment']?.Variables?.VARDAG_VALUES_MODEL;
    return asks.length === 0 && model === undefined ? [] : [{ name: is['FunctionName'], model, asks }];
  });
};

describe('a large language model', () => {
  it('may be asked by nobody, and nobody knows of one, while it is off', () => {
    expect(asking(template)).toEqual([]);
  });

  it('may be asked by who reads values alone, through its profile alone', () => {
    const model = 'eu.amazon.nova-lite-v1:0';
    const [one, ...others] = asking(templateOf(aPipeline({ valuesModel: model })));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      name: 'vardag-test-review-stories',
      model,
      asks: [
        { Sid: 'AskModel', Effect: 'Allow', Action: 'bedrock:InvokeModel' },
        { Sid: 'AskModelThroughProfile', Action: 'bedrock:InvokeModel' },
      ],
    });
    expect(JSON.stringify(one?.asks[0].Resource)).toContain(`inference-profile/${model}`);
    expect(JSON.stringify(one?.asks[1].Resource)).toContain('bedrock:eu-*::foundation-model/amazon.nova-lite-v1:0');
    expect(one?.asks[1].Condition).toEqual({
      StringEquals: { 'bedrock:InferenceProfileArn': one?.asks[0].Resource },
    });
  });

  it('is one model of the region where no profile is named', () => {
    const [one] = asking(templateOf(aPipeline({ valuesModel: 'amazon.nova-lite-v1:0' })));
    expect(one?.asks).toHaveLength(1);
    expect(JSON.stringify(one?.asks[0].Resource)).toContain('::foundation-model/amazon.nova-lite-v1:0');
    expect(JSON.stringify(one?.asks)).not.toContain('*');
  });
});
