import { describe, expect, it } from 'vitest';
import { emptyReport, type JobReport, joinReports, type Outcome } from '#functions/ground/run-report/job-report.ts';

const outcome = (state: Outcome['state'], publication = 'a'): Outcome => ({
  publication,
  campaign: 'vinter',
  story: 'natten',
  channel: 'job-boards',
  slot: '',
  state,
  externalId: null,
  reason: null,
});

const joined = (...states: readonly Outcome[]): readonly string[] =>
  joinReports(states.map((one) => ({ ...emptyReport, outcomes: [one] }))).outcomes.map(
    ({ publication, state }) => `${publication} ${state}`,
  );

describe('reports of one wake', () => {
  it.each(['waiting', 'claimed', 'prepared'] as const)('leave out %s where a later run decided', (state) => {
    expect(joined(outcome(state), outcome('refused', 'b'), outcome('published'))).toEqual(['b refused', 'a published']);
  });

  it('keep what nobody took up again, and each thing that was decided', () => {
    expect(joined(outcome('published'), outcome('removed'), outcome('waiting'))).toEqual([
      'a published',
      'a removed',
      'a waiting',
    ]);
    expect(joined(outcome('waiting', 'b'), outcome('published'))).toEqual(['b waiting', 'a published']);
  });

  it('keeps what each run measured, and the last word of what several did', () => {
    const measured = (measures: JobReport['measures']) => ({ ...emptyReport, ...(measures ? { measures } : {}) });
    const joined = joinReports([
      measured({ Unserved: 2, Checkpoints: 1 }),
      measured(undefined),
      measured({ Unserved: 1 }),
    ]);
    expect(joined.measures).toEqual({ Unserved: 1, Checkpoints: 1 });
    expect(joinReports([emptyReport])).not.toHaveProperty('measures');
  });
});
