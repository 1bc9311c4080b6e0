import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { PipelineStack } from './pipeline-stack.ts';
import { readStage } from './stage-settings.ts';

/** `cdk synth -c stage=production`; without a stage it is the test stage. */
const app = new App();
const stage: string = app.node.tryGetContext('stage') ?? 'test';
const entryFolder: string | undefined = app.node.tryGetContext('entryFolder');

const stack = new PipelineStack(app, `vardag-${stage}`, {
  settings: readStage(app.node, stage),
  ...(entryFolder === undefined ? {} : { entryFolder }),
});
Tags.of(stack).add('stage', stage);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
