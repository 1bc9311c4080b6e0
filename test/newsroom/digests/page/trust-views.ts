import type { TrustNumbers } from '#functions/newsroom/digests/trust-numbers.ts';

export const fullTrust: TrustNumbers = {
  cleared: { count: 3, median: 95, longest: 640, left: 1, untimed: 1 },
  paused: {
    least: true,
    scopes: [
      { scope: 'all', name: null, seconds: 5 * 3600 },
      { scope: 'unit', name: 'Utbildning', seconds: 2700 },
    ],
  },
  saved: {
    minutes: 5 * 4 + 5 * 3 + 10 * 8,
    estimatedOn: '2026-12-01',
    acts: [
      { act: 'crop', count: 5, each: 4 },
      { act: 'tag', count: 5, each: 3 },
      { act: 'post', count: 10, each: 8 },
      { act: 'place', count: 0, each: 6 },
    ],
  },
};

export const emptyTrust: TrustNumbers = {
  cleared: { count: 0, median: null, longest: null, left: 0, untimed: 0 },
  paused: { least: false, scopes: [] },
  saved: { minutes: 0, estimatedOn: '2026-12-01', acts: [] },
};
