import type { CoverageRow, CoverageView } from '#functions/newsroom/screens/value-coverage/coverage-view.ts';
import { context, hostile } from '#test/newsroom/screens/view-parts.ts';

const row = (part: Partial<CoverageRow> = {}): CoverageRow => ({
  value: 'Delaktighet',
  unit: 'Utbildningsförvaltningen',
  occupation: 'förskollärare',
  shortage: 3,
  chosen: 0,
  likely: 0,
  target: 2,
  gap: 8,
  ...part,
});

export const fullCoverage: CoverageView = {
  context,
  rows: [row(), row({ value: 'Stolthet', chosen: 1, likely: 1, gap: 0 })],
  unanswered: 2,
  answeredNone: 1,
  agreement: [
    { value: null, quarter: null, choices: 24, first: 15, amongThree: 20 },
    { value: null, quarter: '2026-Q4', choices: 24, first: 15, amongThree: 20 },
    { value: 'Delaktighet', quarter: null, choices: 19, first: 12, amongThree: 17 },
  ],
};

export const emptyCoverage: CoverageView = { context, rows: [], unanswered: 0, answeredNone: 0, agreement: [] };

export const hostileCoverage: CoverageView = {
  ...fullCoverage,
  rows: [row({ value: hostile, unit: hostile, occupation: hostile })],
  agreement: [{ value: hostile, quarter: null, choices: 1, first: 1, amongThree: 1 }],
};
