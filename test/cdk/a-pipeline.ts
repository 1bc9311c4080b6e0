import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdk from '../../cdk/cdk.json' with { type: 'json' };
import { PipelineStack } from '../../cdk/pipeline-stack.ts';
import { readStage, type StageSettings } from '../../cdk/stage-settings.ts';
import { stubHandlers } from './stub-handlers.ts';

export type Pipeline = { readonly app: App; readonly stack: PipelineStack };

/** The test stage's stack with the flags of `cdk.json`; nothing is bundled. */
export const aPipeline = (difference: Partial<StageSettings> = {}): Pipeline => {
  const app = new App({ context: { ...cdk.context, 'aws:cdk:bundling-stacks': [] } });
  const settings = { ...readStage(app.node, 'test'), ...difference };
  return { app, stack: new PipelineStack(app, 'vardag-test', { settings, entryFolder: stubHandlers() }) };
};

export const templateOf = ({ stack }: Pipeline): Template => Template.fromStack(stack);

/** Properties are CloudFormation's: their shape is what the tests are about. */
export type Resource = { readonly id: string; readonly is: ReturnType<Template['findResources']>[string] };

export const all = (of: Template, type: string): readonly Resource[] =>
  Object.entries(of.findResources(type)).map(([id, resource]) => ({ id, is: resource['Properties'] }));

/** The logical id that a `Ref` or `Fn::GetAtt` points to. */
export const target = (reference: Readonly<Record<string, unknown>> | undefined): unknown =>
  reference?.['Ref'] ?? (reference?.['Fn::GetAtt'] as readonly string[] | undefined)?.[0];
