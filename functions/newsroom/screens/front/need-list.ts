import { Temporal } from 'temporal-polyfill';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, byHandKey, pageKeys, sheetKey } from '#functions/newsroom/page-kit/address.ts';
import { dayWords, distanceWords, localDay, momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { type MarkKind, mark } from '#functions/newsroom/page-kit/mark.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import { accessEndWords } from '#functions/newsroom/screens/front/access-end-words.ts';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { moreWords, needWords } from '#functions/newsroom/screens/front/need-words.ts';
import { insteadWords } from '#functions/newsroom/screens/instead-words.ts';
import { settleHint } from '#functions/newsroom/screens/settle-hint.ts';

const marks: Readonly<Record<Need['kind'], MarkKind>> = {
  'unknown-send': 'unknown',
  'by-hand': 'warn',
  'take-down-by-hand': 'stop',
  'withdrawal-late': 'stop',
  'came-back': 'stop',
  'in-doubt': 'stop',
  refused: 'stop',
  'edit-refused': 'warn',
  missed: 'stop',
  findings: 'warn',
  content: 'warn',
  ahead: 'warn',
  'job-ads': 'warn',
  comments: 'good',
  'to-approve': 'approved',
  'consent-ends': 'warn',
  'empty-slot': 'warn',
  'access-ends': 'warn',
};

const target = (need: WordedNeed): string => {
  switch (need.kind) {
    case 'findings':
    case 'to-approve':
    case 'consent-ends':
    case 'refused':
      return sheetKey(need.story.id);
    case 'unknown-send':
    case 'edit-refused':
    case 'in-doubt':
    case 'access-ends':
      return pageKeys.published;
    case 'by-hand':
    case 'take-down-by-hand':
      return byHandKey(need.publication);
    case 'comments':
      return need.url;
    case 'job-ads':
      return pageKeys.jobAds;
    case 'withdrawal-late':
    case 'came-back':
      return pageKeys.withdrawals;
    default:
      return pageKeys.calendar;
  }
};

/** Needs that this page has words for. */
type WordedNeed = Exclude<Need, { kind: 'content' | 'ahead' }>;

const whenOf = (need: WordedNeed, context: PageContext, language: Language): string => {
  const moment = (instant: string) => momentWords(instant, context.timeZone, language);
  if ('since' in need) return moment(need.since);
  if ('deadline' in need) return need.deadline === null ? '' : moment(need.deadline);
  if ('slot' in need) return moment(need.slot);
  if (!('until' in need)) return '';
  const until = Temporal.PlainDate.from(need.until);
  return `${dayWords(until, language)}, ${distanceWords(localDay(context.asOf, context.timeZone), until, language)}`;
};

const whoOf = (need: WordedNeed): string => {
  if ('person' in need) return need.person;
  if ('campaign' in need) return need.campaign;
  return 'answer' in need ? need.answer : '';
};

const sentencesOf = (
  need: WordedNeed,
  context: PageContext,
  language: Language,
): { readonly what: string; readonly next: string } => {
  const channel = 'channel' in need ? channelWords(need.channel, language) : '';
  const when = whenOf(need, context, language);
  if (need.kind === 'access-ends') return accessEndWords[language][need.what]({ channel, when });
  return needWords[language][need.kind]({
    channel,
    when,
    who: whoOf(need),
    reason: 'reason' in need ? inLanguage(need.reason, language) : '',
    count: 'errors' in need ? need.errors : 'count' in need ? need.count : 0,
  });
};

type ContentNeed = Extract<Need, { kind: 'content' }>;

/** Told with its file, and what to do in it; there is no page to go to. */
const contentItem = ({ file, line, message, hint }: ContentNeed, language: Language): Markup =>
  html`<li>${mark(marks.content)}<div>
<p class="what">${inLanguage(message, language)}</p>
<p><code>${line === null ? file : `${file}:${line}`}</code> ${inLanguage(hint, language)}</p>
</div></li>
`;

type AheadNeed = Extract<Need, { kind: 'ahead' }>;

/** Told as the calendar tells it; its slot is there. */
const aheadItem = (need: AheadNeed, context: PageContext, to: Address, language: Language): Markup => {
  const { severity, campaign, slot, about, instead, message, hint } = need;
  const when = slot === null ? campaign : capital(momentWords(slot, context.timeZone, language));
  const title = about === null ? '' : html` <span class="of"${langOf(about.language, language)}>${about.title}</span>`;
  return html`<li>${mark(severity === 'error' ? 'stop' : 'warn')}<div>
<p class="what">${inLanguage(message, language)}</p>
<p>${when}${title} <a href="${to(pageKeys.calendar)}">${inLanguage(hint, language)}</a>${instead === null ? '' : insteadWords(instead, language)}</p>
</div></li>
`;
};

const needItem = (need: WordedNeed, context: PageContext, to: Address, language: Language): Markup => {
  const { what, next } = sentencesOf(need, context, language);
  const title =
    'story' in need ? html`<span class="of"${langOf(need.story.language, language)}>${need.story.title}</span>` : '';
  const settle = need.kind === 'unknown-send' ? html`<p>${settleHint(need.publication, language)}</p>` : '';
  return html`<li>${mark(marks[need.kind])}<div>
<p class="what">${capital(what)}</p>
<p>${title} <a href="${to(target(need))}">${next}</a></p>
${need.kind === 'unknown-send' ? deskPlace('need', 'settle', need.publication) : need.kind === 'in-doubt' ? deskPlace('need', 'still-valid', need.answer) : ''}${settle}</div></li>
`;
};

/** What the stories board holds too is told here as many times as a day's work has room for. */
export const mostOfKind = 20;
const onBoard = ['findings', 'to-approve'] as const;
const isOnBoard = ({ kind }: Need): boolean => onBoard.some((one) => one === kind);

const firstOf = (needs: readonly Need[]): readonly Need[] => {
  const told = new Map<Need['kind'], number>();
  return needs.filter((need) => {
    const n = (told.get(need.kind) ?? 0) + 1;
    told.set(need.kind, n);
    return n <= mostOfKind || !isOnBoard(need);
  });
};

const rest = (needs: readonly Need[], to: Address, language: Language): readonly Markup[] =>
  onBoard.flatMap((kind) => {
    const more = needs.filter((need) => need.kind === kind).length - mostOfKind;
    if (more <= 0) return [];
    return [
      html`<li>${mark(marks[kind])}<div><p><a href="${to(pageKeys.stories)}">${moreWords[language][kind](more)}</a></p></div></li>\n`,
    ];
  });

/** What waits for a person, one sentence and one step each. */
export const needList = (needs: readonly Need[], context: PageContext, to: Address, language: Language): Markup =>
  html`<ul class="needs">
${firstOf(needs).map((need) =>
  need.kind === 'content'
    ? contentItem(need, language)
    : need.kind === 'ahead'
      ? aheadItem(need, context, to, language)
      : needItem(need, context, to, language),
)}${rest(needs, to, language)}</ul>`;
