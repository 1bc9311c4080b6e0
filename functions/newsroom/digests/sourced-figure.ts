import type { Text } from '#functions/ground/language/text.ts';
import type { Figure } from '#functions/newsroom/page-kit/figure.ts';

/** A figure that can be followed back: the keys in `reports` that it was counted from, and how. */
export type SourcedFigure = Figure & { readonly formula: Formula; readonly from: readonly string[] };

/** How each number is counted; printed beside it in `digest.json`. */
export const formulas = {
  told: 'different stories that were published in any channel in the period',
  'engagement-rate':
    'sum of (clicks + reactions + comments + shares) / sum of impressions, over LinkedIn posts published in the period, each at its latest whole reading; posts that were never read whole or have no impressions are left out; told from 5 posts and 20 interactions',
  'job-ad-clicks':
    'requests for the page of a job through a link on a story page, on the days of the period, less those of known robots and of bursts; days without a log line are missing, and the sum is then a least; from log lines without addresses and cookies',
  impressions: 'sum of the latest lifetime impressions of the LinkedIn posts',
  'seen-counts': 'sum of the latest reactions or comments of the LinkedIn posts, as anybody sees them there',
  'impressions-by-week':
    'sum over LinkedIn posts of what they grew by in the week; between two readings a post grows evenly on the scale of log(1 + age / 6 hours), and never shrinks; what came after the newest reading is not counted, and the sum is then a least',
  'goal-stories': 'different stories that the campaign has published in any channel, until the end of the period',
  'goal-posts':
    'sum over the LinkedIn posts of the campaign until the end of the period, each at its latest reading; posts with an unread number are left out, and the sum is then a least',
  'goal-job-ad-clicks':
    'requests for the page of a job through a link on the page of a story of the campaign, from the day that the story was told, less those of known robots and of bursts; days that have not been read are left out, and the sum is then a least',
  cleared:
    'per story, from the end of its permission to the last of its receipts of takedown, in seconds, in the period in which that receipt was written; median by nearest rank; what came back and went again is left out',
  paused:
    'seconds of the period in which a pause of the scope was in force, overlapping ones once; a story that is held back is no pause; before the first look nothing is known, and it is a least',
  'time-saved':
    'sum over acts of count x minutes; the minutes are estimates of the day that is named: pictures of stories told for the first time, their suggested values, posts and pages that went out by themselves, places in ads, posts of which a number was read',
} as const;
type Formula = keyof typeof formulas;

export const knownFigure = (formula: Formula, value: number, from: readonly string[] = []): SourcedFigure => ({
  value,
  why: null,
  formula,
  from,
});

export const unknownFigure = (formula: Formula, why: Text, from: readonly string[] = []): SourcedFigure => ({
  value: null,
  why,
  formula,
  from,
});

/** A sum that may lack parts: it is a least then, and `why` says what is missing. */
export type SummedFigure = SourcedFigure & { readonly least: boolean };

export const summedFigure = (
  formula: Formula,
  value: number,
  from: readonly string[],
  missing: Text | null,
): SummedFigure => ({ value, why: missing, formula, from, least: missing !== null });

export const unknownSum = (formula: Formula, why: Text): SummedFigure => ({
  ...unknownFigure(formula, why),
  least: false,
});
