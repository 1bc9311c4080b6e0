import type { Node } from 'constructs';
import type { Language } from '#functions/stories/language.ts';

/** What differs between stages and employers; everything else is the same wherever it stands. */
export type StageSettings = {
  /** IANA name of the employer's zone: schedules are local time. */
  readonly timeZone: string;
  readonly language: Language;
  /** Where alarms are mailed; null leaves the topic to be subscribed by hand. */
  readonly operators: string | null;
  /** ARN of the one role that may erase from the records when the law asks for it; null: nobody. */
  readonly eraser: string | null;
};

/** `stages.<stage>` in `cdk.json`; an unknown stage is a fault, never a default. */
export const readStage = (node: Node, stage: string): StageSettings => {
  const stages: Readonly<Record<string, StageSettings>> = node.getContext('stages');
  const settings = stages[stage];
  if (settings === undefined)
    throw new Error(`No stage "${stage}" in cdk.json; known: ${Object.keys(stages).join(', ')}.`);
  return settings;
};
