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
  CalendarDoor,
  CalendarView,
  CalendarWarning,
  CampaignHealth,
} from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { calendarWords } from '#functions/newsroom/screens/calendar/calendar-words.ts';
import { monthGrids } from '#functions/newsroom/screens/calendar/month-grid.ts';
import { slotList, weekAnchor, weeksIn } from '#functions/newsroom/screens/calendar/slot-list.ts';
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

const doors = (name: string, all: readonly CalendarDoor[], to: Address, language: Language): Markup | string =>
  all.length === 0
    ? ''
    : html`<nav class="jump" aria-label="${name}"><p>${name}</p>
<ul>
${all.map(({ key, name: own, isHere }) => html`<li><a href="${to(key)}"${isHere ? html` aria-current="page"` : ''}>${inLanguage(own, language)}</a></li>\n`)}</ul>
</nav>
`;

/** Month, week and list are places on the page, so that each has an address. */
const views = (view: CalendarView, language: Language): Markup => {
  const words = calendarWords[language];
  return html`<nav class="jump" aria-label="${words.views}"><p>${words.views}</p>
<ul>
<li class="wide"><a href="#month">${words.month}</a></li>
${weeksIn(view).map((week) => html`<li><a href="#${weekAnchor(week)}">${words.week(Number(week.slice(5)))}</a></li>\n`)}<li><a href="#list">${words.list}</a></li>
</ul>
</nav>
`;
};

/** The month before this one and the one after it, from the page of all those around today. */
const around = (view: CalendarView): readonly CalendarDoor[] => {
  const { months = [] } = view;
  const here = months.findIndex(({ isHere }) => isHere);
  return here < 0 ? months.slice(-6) : months.slice(Math.max(0, here - 3), here + 4);
};

/** `newsroom/calendar/index.html`: what may fail, then the months, then why. */
export const calendarPage = (view: CalendarView, language: Language): string => {
  const words = calendarWords[language];
  const key = view.key ?? pageKeys.calendar;
  const to = addressFrom(key);
  const section = (name: string, content: Markup, kind: string, id?: string) =>
    html`<section class="${kind}"${id === undefined ? '' : html` id="${id}"`}><h2>${name}</h2>
<div>
${content}</div>
</section>
`;
  const warnings = html`<ul class="needs">\n${view.warnings.map((one) => warning(one, view, to, language))}</ul>`;
  const campaigns = html`<ul class="campaigns">\n${view.campaigns.map((one) => health(one, language))}</ul>`;
  const download = html`<p><a class="onward" href="${to(pageKeys.subscription)}">${words.download}</a><br><span class="muted">${words.downloadHow}</span></p>
${deskPlace('subscribe')}`;
  const back = html`<p><a class="onward" href="${to(pageKeys.calendar)}">${words.whole}</a></p>
`;
  const opening =
    view.alone === undefined
      ? html`${verdict(view, language)}\n${download}`
      : html`<h1>${inLanguage(view.alone, language)}</h1>\n${view.slots.length === 0 ? html`<p>${words.noSlots}</p>\n` : ''}${back}`;
  const title = view.alone === undefined ? words.title : `${inLanguage(view.alone, language)} · ${words.title}`;
  const isEmpty = view.slots.length === 0;
  const body = html`<div class="opening">
<p class="eyebrow">${words.title}</p>
${opening}${deskPlace('campaigns')}</div>
${doors(words.show, view.filters ?? [], to, language)}${doors(words.turn, around(view), to, language)}${isEmpty ? '' : views(view, language)}${view.warnings.length > 0 ? section(words.warnings, warnings, 'hung') : ''}${section(words.months, monthGrids({ view, to, language }), 'full months', 'month')}${isEmpty ? '' : section(words.why, slotList(view, to, language), 'full', 'list')}${view.campaigns.length > 0 ? section(words.campaigns, campaigns, 'hung') : ''}`;
  return pageFrame({ key, title, room: 'calendar', body }, view.context, language);
};
