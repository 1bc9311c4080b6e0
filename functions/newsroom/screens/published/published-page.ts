import type { FeedReport } from '#functions/ads/job-boards/feeds/feed-report.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, langOf } from '#functions/ground/markup/html.ts';
import { addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import { feedsSection } from '#functions/newsroom/screens/published/feeds-section.ts';
import { isBounded } from '#functions/newsroom/screens/published/published-asked.ts';
import {
  type PublishedFinding,
  publishedForm,
  publishedPager,
  publishedSumTable,
} from '#functions/newsroom/screens/published/published-filters.ts';
import { publishedStory } from '#functions/newsroom/screens/published/published-story.ts';
import type { PublishedView } from '#functions/newsroom/screens/published/published-view.ts';
import { publishedWords } from '#functions/newsroom/screens/published/published-words.ts';

/** `newsroom/published/index.html`: what is out, newest first, then what job boards' feeds hold. Where somebody is served, with days, order and sum. */
export const publishedPage = (
  view: PublishedView,
  language: Language,
  feeds: FeedReport = {},
  finding: PublishedFinding | null = null,
): string => {
  const words = publishedWords[language];
  const to = addressFrom(pageKeys.published);
  const latest = view.stories.find((story) => story.channels.some((one) => one.state === 'published'));
  const [title, rest] = latest
    ? words.latest(latest.title, momentWords(latest.slot, view.context.timeZone, language))
    : ['', ''];
  const isNarrow =
    finding !== null && (isBounded(finding.asked) || finding.asked.sort !== 'newest' || finding.asked.page > 1);
  const counted = finding?.total === 0 ? words.noneThen : words.found(finding?.total ?? 0);
  const last = latest ? html`<q${langOf(latest.language, language)}>${title}</q>${rest}` : html`${words.nothing}`;
  const said = isNarrow ? counted : last;
  const body = html`<div class="opening">
<p class="eyebrow">${words.title}</p>
<h1>${said}</h1>
${view.stories.length === 0 && !isNarrow ? html`<p>${words.start}</p>` : ''}
</div>
${finding === null || (finding.total === 0 && !isNarrow) ? '' : html`${publishedForm(finding, language)}${publishedSumTable(finding, language)}`}${view.stories.map((story) => publishedStory(story, view.context, to, language))}
${finding === null ? '' : publishedPager(finding, language)}${feedsSection(feeds, language)}`;
  return pageFrame({ key: pageKeys.published, title: words.title, room: 'published', body }, view.context, language);
};
