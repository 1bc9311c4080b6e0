import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { fullDigest, told } from '#test/newsroom/digests/page/digest-views.ts';
import { asked, weekly } from '#test/newsroom/digests/page/view-figures.ts';
import { context, hostile, known, stories, story, text, unknown } from '#test/newsroom/screens/view-parts.ts';

const bad = story('ond', hostile);
const failed = [{ story: bad, channel: 'linkedin' as const, at: context.asOf, reason: text(hostile, hostile) }];
/** A digest in which every word tries to break the page. */
export const hostileDigest: DigestView = {
  ...fullDigest,
  context: { ...context, employer: hostile },
  goals: fullDigest.goals.map((one) => ({
    ...one,
    name: hostile,
    goals: one.goals.map((goal) => ({ ...goal, figure: { ...unknown(hostile, hostile), least: false } })),
  })),
  told: [
    { ...told(stories.elsa, 'elsa'), ...bad, value: hostile, unit: hostile, impressions: unknown(hostile, hostile) },
  ],
  coverage: {
    values: [{ id: 'v', name: hostile }],
    units: [{ id: 'u', name: hostile }],
    cells: [],
    since: '2026-11-01',
    worstGap: { value: 'v', unit: 'u' },
  },
  engagementByValue: [
    { value: hostile, posts: 9, engagementRate: known(0.5), interval: null },
    { value: `${hostile}2`, posts: 9, engagementRate: known(0.4), interval: null },
  ],
  shortage: fullDigest.shortage.map((one) => ({ ...one, occupation: hostile })),
  impressionsByWeek: [{ week: hostile, impressions: weekly(known(12)) }],
  emptySlots: [{ at: context.asOf, campaign: hostile, reason: text(hostile, hostile) }],
  trust: { missed: failed, refused: failed, unknown: failed, removed: failed },
  trustNumbers: {
    cleared: { count: 1, median: 1, longest: 1, left: 0, untimed: 0 },
    paused: { least: false, scopes: [{ scope: 'unit', name: hostile, seconds: 60 }] },
    saved: { minutes: 0, estimatedOn: '2026-12-01', acts: [] },
  },
  access: { apiVersion: hostile, versionUntil: null, tokenUntil: null },
  sources: [{ name: hostile, readAt: null, why: text(hostile, hostile) }],
  consentsEnding: [{ person: hostile, story: bad, until: '2026-12-03' }],
  agreement: [{ value: hostile, quarter: null, choices: 1, first: 1, amongThree: 1 }],
  ask: asked(hostile, hostile),
  data: { behind: hostile, alone: hostile, xlsx: hostile, json: 'javascript:alert(1)', csv: hostile, trust: hostile },
};
