import { aPipeline, templateOf } from './a-pipeline.ts';

/** The test stage's template, made once for all that is said about it. */
export const template = templateOf(aPipeline());
