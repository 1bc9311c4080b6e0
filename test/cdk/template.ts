import { Template } from 'aws-cdk-lib/assertions';
import { aPipeline, templateOf } from './a-pipeline.ts';

const pipeline = aPipeline();

/** The test stage's template, made once for all that is said about it. */
export const template = templateOf(pipeline);
/** What stands in us-east-1. */
export const edgeTemplate = Template.fromStack(pipeline.edge);
