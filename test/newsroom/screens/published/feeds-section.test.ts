import { describe, expect, it } from 'vitest';
import { boardFeeds } from '#functions/ads/job-boards/feeds/board-feeds.ts';
import type { FeedReport } from '#functions/ads/job-boards/feeds/feed-report.ts';
import { feedsSection } from '#functions/newsroom/screens/published/feeds-section.ts';

const old = (vacancy: string) => ({ vacancy, reason: 'too-old' as const });
const textOf = (report: FeedReport, language: 'sv' | 'en') =>
  String(feedsSection(report, language)).replace(/<[^>]*>/g, '');

describe('what people see of the feeds for job boards', () => {
  it.each([
    ['sv', { jobs: 12, left: [old('a'), old('b')] }, 'Jooble: 12 annonser; 2 utelämnade: 45 dagar eller äldre\n'],
    ['sv', { jobs: 1, left: [old('a')] }, 'Jooble: 1 annons; 1 utelämnad: 45 dagar eller äldre\n'],
    ['en', { jobs: 12, left: [old('a')] }, 'Jooble: 12 ads; 1 left out: 45 days old or more\n'],
    ['en', { jobs: 0, left: [] }, 'Jooble: 0 ads\n'],
    [
      'sv',
      { jobs: 3, left: [old('a'), { vacancy: 'b', reason: 'no-place' as const }] },
      'Jooble: 3 annonser; 2 utelämnade: 45 dagar eller äldre (1), ingen ort (1)\n',
    ],
  ] as const)('%s: %j', (language, told, line) => expect(textOf({ jooble: told }, language)).toContain(line));

  it('is nothing while no board has a feed', () => expect(textOf({}, 'sv')).toBe(''));

  it('names every board as people do', () => {
    for (const board of Object.keys(boardFeeds))
      expect(textOf({ [board]: { jobs: 1, left: [] } }, 'sv')).toMatch(/\n[A-Z][\w. ]+: 1 annons\n/);
  });
});
