import { Temporal } from 'temporal-polyfill';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import {
  localDay,
  longDayWords,
  monthWords,
  timeWords,
  weekdayWords,
} from '#functions/newsroom/page-kit/date-words.ts';
import { mark } from '#functions/newsroom/page-kit/mark.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import { quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import type { CalendarBand, CalendarSlot, CalendarView } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { calendarWords } from '#functions/newsroom/screens/calendar/calendar-words.ts';

type Drawn = { readonly view: CalendarView; readonly to: Address; readonly language: Language };

const daysOf = (view: CalendarView): readonly Temporal.PlainDate[] => {
  const first = Temporal.PlainDate.from(view.from);
  const days = Math.max(0, first.until(Temporal.PlainDate.from(view.until)).days);
  return Array.from({ length: days + 1 }, (_, index) => first.add({ days: index }));
};

/** Where a slot is explained on the page. */
export const slotAnchor = (view: CalendarView, slot: CalendarSlot): string => `slot-${view.slots.indexOf(slot) + 1}`;

/** A shape of its own for each campaign on the page, beside its name. */
const shapes = ['●', '■', '▲', '◆', '★', '✚', '▼', '○', '□', '△'] as const;
export const campaignMark = (view: CalendarView, { campaign }: CalendarSlot): Markup => {
  const names = [...new Set(view.slots.map((slot) => slot.campaign))].sort();
  return html`<span class="shape" aria-hidden="true">${shapes[names.indexOf(campaign) % shapes.length]}</span> `;
};

/** A word stands in the list below, where the mark leads. */
const warnMark = ({ warnings = [] }: CalendarSlot): Markup | string => {
  if (warnings.length === 0) return '';
  return mark(warnings.some(({ severity }) => severity === 'error') ? 'stop' : 'warn');
};

const slotMarkup = (slot: CalendarSlot, { view, to, language }: Drawn): Markup => {
  const time = timeWords(slot.at, view.context.timeZone, language);
  const title = slot.story
    ? html`<span${langOf(slot.story.language, language)}>${slot.story.title}</span>`
    : calendarWords[language].states[slot.state];
  const channels = slot.channels.map((channel) => channelWords(channel, language)).join(', ');
  const sign = slot.state === 'missed' ? mark('stop') : slot.state === 'published' ? mark('published') : warnMark(slot);
  return html`<a class="slot ${slot.state}" href="#${slotAnchor(view, slot)}">${slot.picture ? quietPictureMarkup(slot.picture, to) : ''}<span class="line">${sign}<b>${time}</b> ${title}</span><span class="whose">${campaignMark(view, slot)}${slot.campaign} · ${channels}</span></a>
`;
};

const bandMarkup = (band: CalendarBand, day: Temporal.PlainDate, view: CalendarView, language: Language): Markup => {
  const named = day.toString() === band.from || day.dayOfWeek === 1 || day.day === 1 || day.toString() === view.from;
  return html`<span class="band-name${named ? '' : ' unseen'}">${inLanguage(band.text, language)}</span>
`;
};

const dayMarkup = (day: Temporal.PlainDate, first: boolean, drawn: Drawn): Markup => {
  const { view, language } = drawn;
  const text = day.toString();
  const bands = view.bands.filter((band) => band.from <= text && text <= band.until);
  const slots = view.slots.filter((slot) => localDay(slot.at, view.context.timeZone).equals(day));
  const changes = day.toZonedDateTime(view.context.timeZone).hoursInDay !== 24;
  const today = day.equals(localDay(view.context.asOf, view.context.timeZone));
  const classes = [
    first ? `from-${day.dayOfWeek}` : '',
    bands.length > 0 ? `band ${bands[0]?.kind}` : '',
    day.dayOfWeek > 5 ? 'weekend' : '',
    day.dayOfWeek === 1 ? 'monday' : '',
  ];
  return html`<li class="${classes.filter(Boolean).join(' ') || 'day'}"${today ? html` aria-current="date"` : ''}>
<p class="day-number"><span aria-hidden="true">${day.day}</span><span class="unseen">${longDayWords(day, language)}</span></p>
${bands.map((band) => bandMarkup(band, day, view, language))}${changes ? html`<span class="band-name">${calendarWords[language].clockChange}</span>\n` : ''}${slots.map((slot) => slotMarkup(slot, drawn))}</li>
`;
};

const monday = Temporal.PlainDate.from('2026-01-05');

/** The months as grids, Monday first, a picture in every filled slot and the quiet times as bands. */
export const monthGrids = (drawn: Drawn): Markup => {
  const days = daysOf(drawn.view);
  const months = [...new Set(days.map((day) => day.toPlainYearMonth().toString()))];
  const heads = Array.from({ length: 7 }, (_, index) => weekdayWords(monday.add({ days: index }), drawn.language));
  return html`${months.map((month) => {
    const own = days.filter((day) => day.toPlainYearMonth().toString() === month);
    const [first] = own;
    return html`<h3>${first ? `${capital(monthWords(first, drawn.language))} ${first.year}` : ''}</h3>
<div class="weekdays" aria-hidden="true">${heads.map((head) => html`<span>${head}</span>`)}</div>
<ol class="month">
${own.map((day, index) => dayMarkup(day, index === 0, drawn))}</ol>
`;
  })}`;
};
