import { type FeedReport, feedReportKey } from '#functions/ads/job-boards/feeds/feed-report.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';
import { pageKeys, sheetKey } from '#functions/newsroom/page-kit/address.ts';
import { styleSheet } from '#functions/newsroom/page-kit/style-sheet.ts';
import { digestListPage } from '#functions/newsroom/screens/digest-list/digest-list-page.ts';
import { frontPage } from '#functions/newsroom/screens/front/front-page.ts';
import { jobAdsPage } from '#functions/newsroom/screens/job-ads/job-ads-page.ts';
import { publishedPage } from '#functions/newsroom/screens/published/published-page.ts';
import { boardOf } from '#functions/newsroom/screens/queries/board-of.ts';
import { shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { clearingTimes } from '#functions/newsroom/screens/queries/clearing-times.ts';
import { coverageOf } from '#functions/newsroom/screens/queries/coverage-of.ts';
import { digestListOf } from '#functions/newsroom/screens/queries/digest-list-of.ts';
import { drawnPages } from '#functions/newsroom/screens/queries/drawn-pages.ts';
import { type FirstSeen, seenWithdrawn } from '#functions/newsroom/screens/queries/ended-stories.ts';
import { frontOf } from '#functions/newsroom/screens/queries/front-of.ts';
import { jobAdsOf } from '#functions/newsroom/screens/queries/job-ads-of.ts';
import { keepBoard } from '#functions/newsroom/screens/queries/keep-board.ts';
import { keepTellings } from '#functions/newsroom/screens/queries/keep-tellings.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { permissionNeeds } from '#functions/newsroom/screens/queries/permission-needs.ts';
import { publishedOf } from '#functions/newsroom/screens/queries/published-of.ts';
import { readDigests } from '#functions/newsroom/screens/queries/read-digests.ts';
import { readNewsroom } from '#functions/newsroom/screens/queries/read-newsroom-facts.ts';
import { readAskedAt, readReceipts } from '#functions/newsroom/screens/queries/read-receipts.ts';
import { readRecorded } from '#functions/newsroom/screens/queries/read-recorded.ts';
import { readWhoAsked } from '#functions/newsroom/screens/queries/read-who-asked.ts';
import { type KeptReceipt, receiptsOf } from '#functions/newsroom/screens/queries/receipts-of.ts';
import { storyPublicationsOf } from '#functions/newsroom/screens/queries/story-publications.ts';
import { openWithdrawals } from '#functions/newsroom/screens/queries/withdrawals-of.ts';
import { boardPage } from '#functions/newsroom/screens/stories-board/board-page.ts';
import { coverageCsv, coveragePage } from '#functions/newsroom/screens/value-coverage/coverage-page.ts';
import { withdrawalsPage } from '#functions/newsroom/screens/withdrawals/withdrawals-page.ts';
import { type Ended, endedPermissions } from '#functions/publishing/withdrawals/ended-permissions.ts';
import { readPermissionFacts } from '#functions/publishing/withdrawals/permission-facts.ts';
import { readWatches } from '#functions/publishing/withdrawals/watches.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'language' | 'links' | 'styles'>;

/** Tellings on the page of what is out; with their ledgers they keep it under its weight. */
export const mostTellings = 30;

const seenKey = 'newsroom/withdrawn.json';

/** Reads when each withdrawn story was first seen so, and keeps the moment for those that are new. */
const rememberWithdrawn = async (deps: Needs, facts: NewsroomFacts, ended: readonly Ended[]): Promise<FirstSeen> => {
  const seen = seenWithdrawn((await readJson<FirstSeen>(deps.reports, seenKey)) ?? {}, facts, ended);
  await putChanged(deps.reports, seenKey, JSON.stringify(seen), 'application/json');
  return seen;
};

/** A sheet names people; it goes when its story's folder is gone. Folders are listed last: no new sheet goes with it. */
const forgetSheets = async (deps: Needs, listed: readonly ObjectHead[]): Promise<void> => {
  const sheets = listed.filter(({ key }) => key.startsWith('newsroom/stories/'));
  const here = new Set([pageKeys.stories, ...(await listStories(deps)).map(({ id }) => sheetKey(id))]);
  for (const { key } of sheets) if (!here.has(key)) await deps.reports.remove(key);
};

/** When a story was gone: at its last receipt. */
const withdrawnAtOf = (seen: FirstSeen, kept: readonly KeptReceipt[]): ReadonlyMap<string, string> => {
  const removed = kept.map(({ receipt }) => [receipt.story, receipt.at] as const);
  return new Map([...Object.entries(seen), ...removed.sort((a, b) => a[1].localeCompare(b[1]))]);
};

/**
 * Writes the newsroom's pages and their stylesheet: what needs a person, the stories, what is out, what is taken down,
 * the digests. Only what says something new is written. Without a brand nobody is speaking, and nothing is written.
 * `known` is for those who have gathered the facts already.
 */
export const writeNewsroom = async (deps: Needs, known?: NewsroomFacts): Promise<void> => {
  const facts = known ?? (await readNewsroom(deps));
  if (facts === null) return;
  const { gathered } = facts;
  const listed = await deps.reports.list('newsroom/');
  await forgetSheets(deps, listed);
  const { open, ...review } = endedPermissions(gathered, await readPermissionFacts(deps), facts.now);
  const watches = await readWatches(deps);
  const ended = review.ended.map(
    (one): Ended => ({ ...one, since: one.since ?? watches.get(one.projection.publication)?.ended ?? null }),
  );
  const seen = await rememberWithdrawn(deps, facts, ended);
  const slots = shownSlots(facts);
  const told = storyPublicationsOf(gathered.publications, Number.POSITIVE_INFINITY);
  const tellings = told.slice(0, mostTellings);
  const [kept, digests, recorded] = await Promise.all([
    readReceipts(deps),
    readDigests(deps),
    readRecorded(deps, tellings),
  ]);
  const receipts = receiptsOf(kept, gathered.stories, await readAskedAt(deps, kept));
  const withdrawals = await readWhoAsked(deps, openWithdrawals(facts, ended, seen), facts);
  const permissions = permissionNeeds(facts, open, kept);
  const front = frontOf(facts, { slots, digests, withdrawals, permissions, links: deps.links });
  const board = boardOf(facts, slots, withdrawnAtOf(seen, kept));
  const { language } = facts;
  const { put, keep } = await drawnPages(deps.reports, 'newsroom/', listed);
  await put(pageKeys.front, frontPage(front, language));
  await put(pageKeys.stories, boardPage(board, language));
  await keepBoard(deps.reports, board);
  const feeds = (await readJson<FeedReport>(deps.reports, feedReportKey)) ?? {};
  await keepTellings(deps.reports, told, facts.now.toString());
  await put(pageKeys.published, publishedPage(publishedOf(facts, tellings, recorded), language, feeds));
  await put(
    pageKeys.withdrawals,
    withdrawalsPage(
      {
        context: pageContextOf({ ...facts, ...facts.gathered }),
        times: clearingTimes(kept, facts.now),
        open: withdrawals,
        receipts,
      },
      language,
    ),
  );
  await put(pageKeys.jobAds, jobAdsPage(jobAdsOf(facts, deps.links.platsbanken), language));
  await put(pageKeys.digests, digestListPage(digestListOf(facts, digests), language));
  const coverage = coverageOf(facts);
  await put(pageKeys.coverage, coveragePage(coverage, language));
  await put(pageKeys.coverageCsv, coverageCsv(coverage, language), 'text/csv; charset=utf-8');
  const style = styleSheet(gathered.settings.brand.colours, deps.styles.newsroom);
  await put(pageKeys.style, style, 'text/css; charset=utf-8');
  await keep();
};
