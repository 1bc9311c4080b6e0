import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { dayWords, localDay, momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { figureMarkup } from '#functions/newsroom/page-kit/figure.ts';
import { type MarkKind, mark, state } from '#functions/newsroom/page-kit/mark.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import { quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { PublishedChannel, PublishedStory } from '#functions/newsroom/screens/published/published-view.ts';
import { publishedWords } from '#functions/newsroom/screens/published/published-words.ts';
import { settleHint } from '#functions/newsroom/screens/settle-hint.ts';
import type { EntryKind } from '#functions/publishing/publications/ledger/entry.ts';

const publicationMarks: Readonly<Record<EntryKind, MarkKind>> = {
  claimed: 'planned',
  prepared: 'planned',
  sending: 'planned',
  published: 'published',
  refused: 'stop',
  deferred: 'planned',
  missed: 'stop',
  unknown: 'unknown',
  withdrawing: 'warn',
  removed: 'withdrawn',
  editing: 'planned',
  edited: 'published',
  'edit-refused': 'warn',
  upheld: 'published',
  settled: 'approved',
};

const row = (one: PublishedChannel, to: Address, language: Language): Markup => {
  const words = publishedWords[language];
  const name = channelWords(one.channel, language);
  const link =
    one.url === null ? '' : html` <a href="${to(one.url)}" aria-label="${words.see}: ${name}">${words.see}</a>`;
  const reason = one.reason === null ? '' : html`<br><span class="muted">${inLanguage(one.reason, language)}</span>`;
  const settle = one.settle === null ? '' : html`<br>${deskPlace('way', 'settle')}${settleHint(one.settle, language)}`;
  const { numbers } = one;
  const cells =
    numbers === null
      ? html`<td colspan="5" class="muted none">${words.notCounted}</td>`
      : html`${(['impressions', 'clicks', 'reactions', 'comments', 'shares'] as const).map((key, index) => html`<td class="number" data-head="${words.heads[index + 2] ?? ''}">${figureMarkup({ ...numbers[key], why: null }, 'count', language)}</td>`)}`;
  return html`<tr><th scope="row">${name}</th><td>${state(publicationMarks[one.state], words.states[one.state])}${link}${reason}${settle}</td>${cells}</tr>
`;
};

const ages = (story: PublishedStory, context: PageContext, language: Language): string => {
  const words = publishedWords[language];
  const counted = story.channels.map((one) => one.numbers).filter((numbers) => numbers !== null);
  if (counted.length === 0) return '';
  const read = counted.map((numbers) => numbers.readAt).filter((at) => at !== null);
  const oldest = read.sort()[0];
  const whys = counted.flatMap((numbers) => [
    numbers.impressions,
    numbers.clicks,
    numbers.reactions,
    numbers.comments,
    numbers.shares,
  ]);
  const why = whys.find((figure) => figure.value === null && figure.why !== null)?.why ?? null;
  const age = oldest === undefined ? words.unread : words.readAt(momentWords(oldest, context.timeZone, language));
  return why === null ? age : `${age} ${inLanguage(why, language)}`;
};

const timeline = (story: PublishedStory, context: PageContext, language: Language): Markup => {
  const words = publishedWords[language];
  return html`<details>
<summary>${words.timeline}</summary>
<ol class="timeline">
${story.ledger.map((line) => html`<li><time datetime="${line.at}">${momentWords(line.at, context.timeZone, language)}</time> <span>${mark(publicationMarks[line.kind])} <b>${channelWords(line.channel, language)}</b> ${words.steps[line.kind]}.${line.detail ? ` ${inLanguage(line.detail, language)}` : ''}</span></li>\n`)}</ol>
</details>`;
};

/** One telling: where it stands in each channel, its first numbers and what happened. */
export const publishedStory = (
  story: PublishedStory,
  context: PageContext,
  to: Address,
  language: Language,
): Markup => {
  const words = publishedWords[language];
  const day = capital(dayWords(localDay(story.slot, context.timeZone), language));
  const takedown = story.takedown
    ? html`<p><strong>${words.takedown[story.takedown.state](dayWords(localDay(story.takedown.at, context.timeZone), language))}</strong></p>\n`
    : '';
  return html`<article class="hung">
<div class="beside"><p class="on-day">${day}</p>
${story.picture ? quietPictureMarkup(story.picture, to) : html`<span class="no-picture"></span>`}</div>
<div>
<h2>${storyLink(story, to, language)}</h2>
<p class="muted">${story.unit} · ${story.campaign}</p>
${takedown}<div class="scroll" tabindex="0" role="group" aria-label="${story.title}"><table class="stacked">
<thead><tr>${words.heads.map((head, index) => html`<th scope="col"${index > 1 ? html` class="number"` : ''}>${head}</th>`)}</tr></thead>
<tbody>
${story.channels.map((one) => row(one, to, language))}</tbody>
</table></div>
<p class="muted">${ages(story, context, language)}</p>
${timeline(story, context, language)}
</div>
</article>
`;
};
