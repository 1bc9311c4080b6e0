import type { Language } from '#functions/ground/language/language.ts';
import { digestPage } from '#functions/newsroom/digests/page/digest-page.ts';
import { calendarPage } from '#functions/newsroom/screens/calendar/calendar-page.ts';
import { digestListPage } from '#functions/newsroom/screens/digest-list/digest-list-page.ts';
import { frontPage } from '#functions/newsroom/screens/front/front-page.ts';
import { jobAdsPage } from '#functions/newsroom/screens/job-ads/job-ads-page.ts';
import { publishedPage } from '#functions/newsroom/screens/published/published-page.ts';
import { sheetPage } from '#functions/newsroom/screens/review-sheet/sheet-page.ts';
import { boardPage } from '#functions/newsroom/screens/stories-board/board-page.ts';
import { coveragePage } from '#functions/newsroom/screens/value-coverage/coverage-page.ts';
import { withdrawalsPage } from '#functions/newsroom/screens/withdrawals/withdrawals-page.ts';
import { emptyDigest, fullDigest } from '#test/newsroom/digests/page/digest-views.ts';
import { hostileDigest } from '#test/newsroom/digests/page/hostile-digest.ts';
import { emptyBoard, fullBoard, hostileBoard } from '#test/newsroom/screens/board-views.ts';
import { emptyCalendar, fullCalendar, hostileCalendar } from '#test/newsroom/screens/calendar-views.ts';
import { emptyCoverage, fullCoverage, hostileCoverage } from '#test/newsroom/screens/coverage-views.ts';
import { emptyFront, everyNeed, fullFront, hostileFront } from '#test/newsroom/screens/front-views.ts';
import { emptyJobAds, fullJobAds, hostileJobAds } from '#test/newsroom/screens/job-ads-views.ts';
import {
  emptyDigestList,
  emptyPublished,
  emptyWithdrawals,
  fullDigestList,
  fullPublished,
  fullWithdrawals,
  hostileDigestList,
  hostilePublished,
  hostileWithdrawals,
} from '#test/newsroom/screens/published-views.ts';
import {
  approvedSheet,
  changedSheet,
  emptySheet,
  fullSheet,
  hostileSheet,
} from '#test/newsroom/screens/sheet-views.ts';
import { pausedDesk } from '#test/newsroom/screens/view-parts.ts';

type Page = { readonly name: string; readonly key: string; readonly render: (language: Language) => string };

const pages = <View>(
  key: string,
  page: (view: View, language: Language) => string,
  views: Readonly<Record<string, View>>,
): readonly Page[] =>
  Object.entries(views).map(([kind, view]) => ({
    name: `${key} (${kind})`,
    key,
    render: (language) => page(view, language),
  }));

/** Every page of the newsroom and the digest, full, empty and with hostile content. */
export const everyPage: readonly Page[] = [
  ...pages('newsroom/index.html', frontPage, {
    full: fullFront,
    empty: emptyFront,
    hostile: hostileFront,
    'with every need, paused': { ...fullFront, needs: everyNeed, context: pausedDesk },
  }),
  ...pages('newsroom/stories/index.html', boardPage, { full: fullBoard, empty: emptyBoard, hostile: hostileBoard }),
  ...pages('newsroom/coverage/index.html', coveragePage, {
    full: fullCoverage,
    empty: emptyCoverage,
    hostile: hostileCoverage,
  }),
  ...pages(`newsroom/stories/${fullSheet.id}/index.html`, sheetPage, {
    full: fullSheet,
    empty: emptySheet,
    approved: approvedSheet,
    changed: changedSheet,
  }),
  ...pages('newsroom/stories/ond/index.html', sheetPage, { hostile: hostileSheet }),
  ...pages('newsroom/calendar/index.html', calendarPage, {
    full: fullCalendar,
    empty: emptyCalendar,
    hostile: hostileCalendar,
  }),
  ...pages('newsroom/published/index.html', publishedPage, {
    full: fullPublished,
    empty: emptyPublished,
    hostile: hostilePublished,
  }),
  ...pages('newsroom/job-ads/index.html', jobAdsPage, {
    full: fullJobAds,
    empty: emptyJobAds,
    hostile: hostileJobAds,
  }),
  ...pages('newsroom/withdrawals/index.html', withdrawalsPage, {
    full: fullWithdrawals,
    empty: emptyWithdrawals,
    hostile: hostileWithdrawals,
  }),
  ...pages('newsroom/digests/index.html', digestListPage, {
    full: fullDigestList,
    empty: emptyDigestList,
    hostile: hostileDigestList,
  }),
  ...pages('digests/2026-11/index.html', digestPage, { full: fullDigest, empty: emptyDigest, hostile: hostileDigest }),
];
