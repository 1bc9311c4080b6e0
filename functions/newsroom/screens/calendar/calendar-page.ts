import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { dateWords, momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { type MarkKind, mark, state } from '#functions/newsroom/page-kit/mark.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import type {
  CalendarView,
  CalendarWarning,
  CampaignHealth,
} from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { calendarWords } from '#functions/newsroom/screens/calendar/calendar-words.ts';
import { monthGrids } from '#functions/newsroom/screens/calendar/month-grid.ts';
import { slotList } from '#functions/newsroom/screens/calendar/slot-list.ts';
import { insteadWords } from '#functions/newsroom/screens/instead-words.ts';

const warning = (one: CalendarWarning, view: CalendarView, to: Address, language: Language): Markup => {
  const when =
    one.slot === null ? (one.campaign ?? '') : capital(momentWords(one.slot, view.context.timeZone, language));
  const story = one.story === null ? '' : storyLink(one.story, to, language);
  const about =
    when === '' && one.story === null ? '' : html`<p>${when}${when !== '' && story !== '' ? ' · ' : ''}${story}</p>\n`;
  return html`<li>${mark(one.severity === 'error' ? 'stop' : 'warn')}<div>
<p class="what">${inLanguage(one.message, language)}</p>
<p>${inLanguage(one.hint, language)}${one.instead === undefined ? '' : insteadWords(one.instead, language)}</p>
${about}</div></li>
`;
};

const stateMarks: Readonly<Record<CampaignHealth['state'], MarkKind>> = {
  draft: 'draft',
  healthy: 'good',
  'needs-attention': 'warn',
};

const health = (campaign: CampaignHealth, language: Language): Markup => {
  const words = calendarWords[language];
  const { storiesLeft, weeksCovered, emptySlots, until, warnings } = campaign;
  const told = [...new Map(warnings.map((one) => [one.message.sv, one])).values()];
  return html`<li><h3>${campaign.name}</h3>
<p>${state(stateMarks[campaign.state], words.campaignStates[campaign.state])}</p>
${storiesLeft === null ? '' : html`<p>${words.storiesLeft(storiesLeft, weeksCovered)} ${words.emptySlots(emptySlots)}</p>\n`}${told.length === 0 ? '' : html`<ul>${told.map(({ message }) => html`<li>${inLanguage(message, language)}</li>\n`)}</ul>\n`}${until === null ? '' : html`<p class="muted">${words.runsUntil(dateWords(Temporal.PlainDate.from(until), language))}</p>`}${deskPlace('campaign', campaign.id)}</li>
`;
};

const verdict = (view: CalendarView, language: Language): Markup => {
  const words = calendarWords[language];
  if (view.slots.length === 0) return html`<h1>${words.nothing}</h1>\n<p>${words.start}</p>`;
  if (view.warnings.length > 0) {
    const [marked, rest] = words.warned(view.warnings.length);
    return html`<h1><strong>${marked}</strong>${rest}</h1>`;
  }
  return html`<h1>${words.calm(view.slots.filter((slot) => slot.state === 'planned').length)}</h1>`;
};

/** `newsroom/calendar/index.html`: what may fail, then the months, then why. */
export const calendarPage = (view: CalendarView, language: Language): string => {
  const words = calendarWords[language];
  const to = addressFrom(pageKeys.calendar);
  const section = (name: string, content: Markup, kind: string) =>
    html`<section class="${kind}"><h2>${name}</h2>
<div>
${content}
</div>
</section>
`;
  const warnings = html`<ul class="needs">\n${view.warnings.map((one) => warning(one, view, to, language))}</ul>`;
  const campaigns = html`<ul class="campaigns">\n${view.campaigns.map((one) => health(one, language))}</ul>`;
  const body = html`<div class="opening">
<p class="eyebrow">${words.title}</p>
${verdict(view, language)}
<p><a class="onward" href="${to(pageKeys.subscription)}">${words.subscribe}</a><br><span class="muted">${words.subscribeHow}</span></p>
${deskPlace('campaigns')}</div>
${view.warnings.length > 0 ? section(words.warnings, warnings, 'hung') : ''}${section(words.months, monthGrids({ view, to, language }), 'full months')}${view.slots.length > 0 ? section(words.why, slotList(view, to, language), 'full') : ''}${view.campaigns.length > 0 ? section(words.campaigns, campaigns, 'hung') : ''}`;
  return pageFrame({ key: pageKeys.calendar, title: words.title, room: 'calendar', body }, view.context, language);
};
