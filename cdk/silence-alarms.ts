import type { Measure } from '#functions/ground/run-report/measures-of.ts';

/** What runs say while all is well, at least once a day: 26 hours of silence are the fault. */
export const silenceAlarms: readonly (readonly [name: string, measure: Measure, description: string])[] = [
  [
    'records-unsealed',
    'Checkpoints',
    'What the records got has stood under no checkpoint for 26 hours. Run seal-records by hand, and read its log.',
  ],
  [
    'numbers-unread',
    'NumbersCurrent',
    'No number of a post has been read for 26 hours although some were due, or collect-engagement has not run. Digests grow old.',
  ],
];
