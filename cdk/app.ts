import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readStage } from './stage-settings.ts';
import { vardagStacks } from './vardag-stacks.ts';

/** `cdk synth -c stage=production`; without a stage it is the test stage. */
const app = new App();
const stage: string = app.node.tryGetContext('stage') ?? 'test';
const entryFolder: string | undefined = app.node.tryGetContext('entryFolder');

vardagStacks(app, stage, readStage(app.node, stage), entryFolder);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
