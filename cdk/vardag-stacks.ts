import { type App, Tags } from 'aws-cdk-lib';
import { EdgeStack } from './edge-stack.ts';
import { PipelineStack } from './pipeline-stack.ts';
import type { StageSettings } from './stage-settings.ts';

export type VardagStacks = { readonly pipeline: PipelineStack; readonly edge: EdgeStack };

/** All of a stage: the pipeline in its region, and what AWS wants in us-east-1. */
export const vardagStacks = (app: App, stage: string, settings: StageSettings, entryFolder?: string): VardagStacks => {
  const id = `vardag-${stage}`;
  const pipeline = new PipelineStack(app, id, {
    env: { region: settings.region },
    settings,
    ...(entryFolder === undefined ? {} : { entryFolder }),
  });
  const edge = new EdgeStack(app, `${id}-edge`, {
    env: { region: 'us-east-1' },
    pipeline: id,
    operators: settings.operators,
    budget: settings.budget,
    log: pipeline.trafficLog,
    distributions: pipeline.distributions,
  });
  edge.addStackDependency(pipeline);
  for (const stack of [pipeline, edge]) {
    Tags.of(stack).add('app', 'vardag');
    Tags.of(stack).add('stage', stage);
    Tags.of(stack).add('pipeline', id);
  }
  return { pipeline, edge };
};
