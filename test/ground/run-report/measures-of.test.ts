import { describe, expect, it } from 'vitest';
import { metricLine } from '#functions/adapters/log/metric-line.ts';
import { emptyReport, type Outcome } from '#functions/ground/run-report/job-report.ts';
import { measuresOf } from '#functions/ground/run-report/measures-of.ts';

const outcome = (state: Outcome['state'], needsPerson?: true): Outcome => ({
  publication: 'p',
  campaign: 'c',
  story: 's',
  channel: 'linkedin',
  slot: 'x',
  state,
  externalId: null,
  reason: null,
  ...(needsPerson === undefined ? {} : { needsPerson }),
});

describe('the measures of a run', () => {
  it('count what was published, refused, missed and left to a person, and nothing else', () => {
    const outcomes = [
      outcome('published'),
      outcome('published'),
      outcome('refused'),
      outcome('missed'),
      outcome('unknown'),
      outcome('unknown', true),
      outcome('waiting'),
    ];
    expect(measuresOf({ ...emptyReport, outcomes })).toEqual({ Published: 2, Refused: 1, Missed: 1, NeedsPerson: 1 });
  });

  it('hold the numbers that the run gives itself, a zero too', () => {
    expect(measuresOf({ ...emptyReport, measures: { AccessDaysLeft: 0 } })).toEqual({ AccessDaysLeft: 0 });
  });

  it('cost no line when there are none', () => {
    expect(metricLine(measuresOf(emptyReport), 'vardag-test', 0)).toBeNull();
  });

  it('are one line in the embedded metric format, with the pipeline as their only dimension', () => {
    expect(JSON.parse(metricLine({ Missed: 2 }, 'vardag-test', 1_000) ?? '')).toEqual({
      _aws: {
        Timestamp: 1_000,
        CloudWatchMetrics: [
          { Namespace: 'Vardag', Dimensions: [['Pipeline']], Metrics: [{ Name: 'Missed', Unit: 'Count' }] },
        ],
      },
      Pipeline: 'vardag-test',
      Missed: 2,
    });
  });
});
