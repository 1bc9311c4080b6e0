import type { FeedReport } from '#functions/ads/job-boards/feeds/feed-report.ts';
import { boardTitles, type FeedBoard } from '#functions/ground/channels/board-name.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { feedsWords } from '#functions/newsroom/screens/published/feeds-words.ts';

/** `12 annonser; 2 utelämnade: äldre än 45 dagar (1), för kort text (1)`. */
const feedLine = ({ jobs, left }: FeedReport[string], language: Language): string => {
  const words = feedsWords[language];
  if (left.length === 0) return words.ads(jobs);
  const byReason = [...Map.groupBy(left, ({ reason }) => reason)];
  const reasons = byReason.map(([reason, some]) =>
    byReason.length === 1 ? words.reasons[reason] : `${words.reasons[reason]} (${some.length})`,
  );
  return `${words.ads(jobs)}; ${words.left(left.length)}: ${reasons.join(', ')}`;
};

/** What each job board's feed holds and leaves out; nothing while no board has a feed. */
export const feedsSection = (report: FeedReport, language: Language): Markup | '' => {
  const boards = Object.entries(report);
  if (boards.length === 0) return '';
  const words = feedsWords[language];
  return html`<section class="hung"><h2>${words.title}</h2>
<div><p>${words.told}</p>
<ul>
${boards.map(([board, told]) => html`<li><b>${boardTitles[board as FeedBoard] ?? board}</b>: ${feedLine(told, language)}</li>\n`)}</ul></div>
</section>`;
};
