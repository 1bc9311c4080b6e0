import { type JobReport, type Outcome, otherId } from '#functions/ground/run-report/job-report.ts';

/** Numbers about the pipeline itself, for alarms and the dashboard. Never about a person, a story or a reader. */
export type Measure =
  | 'Published'
  | 'Refused'
  | 'Missed'
  /** Sends of which nobody knows whether they stand, and which nothing settles by itself any more. */
  | 'NeedsPerson'
  /** Things that failed by themselves, records of a queue that are given again among them: to Lambda such a run is no error. */
  | 'Failures'
  /** Events that named another publication than their own words give. */
  | 'OtherId'
  /** Publications whose lateness window is over and that no run has looked at. */
  | 'Unserved'
  /** Publications that should be taken down and still stand. */
  | 'TakedownsLeft'
  /** Of those, what stands an hour after its permission ended, and what was not read for a day after it was gone. */
  | 'TakedownsLate'
  /** What was taken down and stood again. */
  | 'CameBack'
  /** Consents and folders of what stands that are gone or can't be read, where the time to answer is over. */
  | 'DoubtsOver'
  /** Those of which too many went at once, so that nothing is taken down before a person has spoken. */
  | 'DoubtsBraked'
  /** Runs that have put the whole record under a checkpoint. */
  | 'Checkpoints'
  /** Runs that read a number, or had none to read since one was. */
  | 'NumbersCurrent'
  /** Until the first thing ends that publishing to LinkedIn stands on. */
  | 'AccessDaysLeft';

export type Measures = Readonly<Partial<Record<Measure, number>>>;

export const measureNamespace = 'Vardag';

const outcomeMeasures: Readonly<Partial<Record<Outcome['state'], Measure>>> = {
  published: 'Published',
  refused: 'Refused',
  missed: 'Missed',
};

const measureOf = ({ state, needsPerson, reason }: Outcome): Measure | null => {
  if (reason === otherId) return 'OtherId';
  return needsPerson === true ? 'NeedsPerson' : (outcomeMeasures[state] ?? null);
};

/** What a run has to say in numbers. A count of nothing is not said: a metric without points costs nothing. */
export const measuresOf = ({ outcomes, findings, measures = {} }: JobReport): Measures => {
  const counts: Partial<Record<Measure, number>> = {};
  for (const outcome of outcomes) {
    const measure = measureOf(outcome);
    if (measure !== null) counts[measure] = (counts[measure] ?? 0) + 1;
  }
  const failed = findings.filter(({ rule }) => rule === 'could-not-be-read').length;
  if (failed > 0) counts.Failures = failed;
  return { ...counts, ...measures };
};
