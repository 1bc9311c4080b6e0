import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdk from '../../cdk/cdk.json' with { type: 'json' };
import { readStage, type StageSettings } from '../../cdk/stage-settings.ts';
import { type VardagStacks, vardagStacks } from '../../cdk/vardag-stacks.ts';
import { stubHandlers } from './stub-handlers.ts';

export type Pipeline = VardagStacks & { readonly app: App };

/** The test stage's stacks with the flags of `cdk.json`; nothing is bundled. */
export const aPipeline = (difference: Partial<StageSettings> = {}): Pipeline => {
  const app = new App({ context: { ...cdk.context, 'aws:cdk:bundling-stacks': [] } });
  const settings = { ...readStage(app.node, 'test'), ...difference };
  return { app, ...vardagStacks(app, 'test', settings, stubHandlers()) };
};

export const templateOf = ({ pipeline }: Pipeline): Template => Template.fromStack(pipeline);

/** Properties are CloudFormation's: their shape is what the tests are about. */
export type Resource = { readonly id: string; readonly is: ReturnType<Template['findResources']>[string] };

export const all = (of: Template, type: string): readonly Resource[] =>
  Object.entries(of.findResources(type)).map(([id, resource]) => ({ id, is: resource['Properties'] }));

/** The functions that events and schedules wake; two more answer requests of readers. */
export const wokenIn = (of: Template): readonly Resource[] =>
  all(of, 'AWS::Lambda::Function').filter(({ is }) => !String(is['FunctionName']).endsWith('-door'));

/** The logical id that a `Ref` or `Fn::GetAtt` points to. */
export const target = (reference: Readonly<Record<string, unknown>> | undefined): unknown =>
  reference?.['Ref'] ?? (reference?.['Fn::GetAtt'] as readonly string[] | undefined)?.[0];
