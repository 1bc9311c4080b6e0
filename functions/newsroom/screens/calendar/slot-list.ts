import { Temporal } from 'temporal-polyfill';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { dayWords, localDay, momentWords, timeWords } from '#functions/newsroom/page-kit/date-words.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { type MarkKind, state } from '#functions/newsroom/page-kit/mark.ts';
import { capital, listWords } from '#functions/newsroom/page-kit/number-words.ts';
import { quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { CalendarBand, CalendarSlot, CalendarView } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { calendarWords } from '#functions/newsroom/screens/calendar/calendar-words.ts';
import { campaignMark, slotAnchor } from '#functions/newsroom/screens/calendar/month-grid.ts';
import { insteadWords } from '#functions/newsroom/screens/instead-words.ts';

const marks: Readonly<Record<CalendarSlot['state'], MarkKind>> = {
  planned: 'planned',
  published: 'published',
  missed: 'stop',
  empty: 'warn',
  'stayed-empty': 'stop',
};

const runnersUp = (slot: CalendarSlot, to: Address, language: Language): Markup | string => {
  if (slot.runnersUp.length === 0) return '';
  return html`<details>
<summary>${calendarWords[language].runnersUp(slot.runnersUp.length)}</summary>
<ul>
${slot.runnersUp.map((story) => html`<li>${storyLink(story, to, language)}. ${inLanguage(story.reason, language)}</li>\n`)}</ul>
</details>`;
};

/** What will stop it or spoil it, where it stands. */
const slotWarnings = ({ warnings = [] }: CalendarSlot, language: Language): readonly Markup[] =>
  warnings
    .filter(({ cause }) => cause !== 'empty-slot')
    .map(
      ({ severity, message, hint, instead }) =>
        html`<p>${state(severity === 'error' ? 'stop' : 'warn', html`${inLanguage(message, language)} ${inLanguage(hint, language)}${instead === undefined ? '' : insteadWords(instead, language)}`)}</p>
`,
    );

const slotMarkup = (slot: CalendarSlot, view: CalendarView, to: Address, language: Language): Markup => {
  const words = calendarWords[language];
  const { timeZone } = view.context;
  const utc = timeWords(Temporal.Instant.from(slot.at).toString(), 'UTC', language);
  const channels = listWords(
    slot.channels.map((channel) => channelWords(channel, language)),
    language,
  );
  const name = slot.story ? storyLink(slot.story, to, language) : html`${words.states[slot.state]}`;
  return html`<li id="${slotAnchor(view, slot)}">
<details class="when"><summary><time datetime="${slot.at}">${capital(momentWords(slot.at, timeZone, language))}</time></summary>
<p>${words.utc(utc, timeZone)}</p></details>
<div class="shown">${slot.picture ? quietPictureMarkup(slot.picture, to) : html`<span class="no-picture"></span>`}</div>
<div class="told">
<h4>${name}</h4>
<p>${inLanguage(slot.reason, language)}</p>
${slotWarnings(slot, language)}<p class="muted">${slot.state === 'planned' || slot.state === 'empty' ? '' : html`${state(marks[slot.state], words.states[slot.state])} · `}${campaignMark(view, slot)}${slot.campaign} · ${channels}</p>
${runnersUp(slot, to, language)}
${slot.campaignId === undefined ? '' : deskPlace('slot', slot.campaignId, slot.at, slot.story?.id ?? '', slot.state)}</div>
</li>
`;
};

const weekOf = (day: string): string => {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-${String(weekOfYear).padStart(2, '0')}`;
};

/** Where a week stands on the page, `vecka-2026-49`. */
export const weekAnchor = (week: string): string => `week-${week}`;

type Line = { readonly day: string; readonly order: string; readonly markup: Markup };

/** A quiet time at the day on which it begins, or on which the page does. */
const bandLine = (band: CalendarBand, view: CalendarView, language: Language): Line => {
  const day = band.from < view.from ? view.from : band.from;
  const inWords = (text: string) => dayWords(Temporal.PlainDate.from(text), language);
  const days = band.from === band.until ? inWords(band.from) : `${inWords(band.from)}–${inWords(band.until)}`;
  return {
    day,
    order: `${day} 0`,
    markup: html`<li class="band-line ${band.kind}"><p class="when">${days}</p><p class="told">${inLanguage(band.text, language)}</p></li>
`,
  };
};

const linesOf = (view: CalendarView, to: Address, language: Language): readonly Line[] => {
  const slots = view.slots.map((slot): Line => {
    const day = localDay(slot.at, view.context.timeZone).toString();
    return { day, order: `${day} 1 ${slot.at}`, markup: slotMarkup(slot, view, to, language) };
  });
  const bands = view.bands
    .filter(({ from, until }) => until >= view.from && from <= view.until)
    .map((band) => bandLine(band, view, language));
  return [...bands, ...slots].sort((a, b) => a.order.localeCompare(b.order));
};

/** The weeks that have something to tell, in order. */
export const weeksIn = (view: CalendarView): readonly string[] =>
  [...new Set(view.slots.map(({ at }) => weekOf(localDay(at, view.context.timeZone).toString())))].sort();

/** Every slot with its reason, and every quiet time, week by week; on a phone this is the calendar. */
export const slotList = (view: CalendarView, to: Address, language: Language): Markup => {
  const weeks = Map.groupBy(linesOf(view, to, language), ({ day }) => weekOf(day));
  return html`${[...weeks].map(
    ([
      week,
      lines,
    ]) => html`<h3 class="week" id="${weekAnchor(week)}">${calendarWords[language].week(Number(week.slice(5)))}</h3>
<ol class="slots">
${lines.map(({ markup }) => markup)}</ol>
`,
  )}`;
};
