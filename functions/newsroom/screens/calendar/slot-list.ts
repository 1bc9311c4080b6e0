import { Temporal } from 'temporal-polyfill';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { momentWords, timeWords } from '#functions/newsroom/page-kit/date-words.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { type MarkKind, state } from '#functions/newsroom/page-kit/mark.ts';
import { capital, listWords } from '#functions/newsroom/page-kit/number-words.ts';
import { quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { CalendarSlot, CalendarView } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { calendarWords } from '#functions/newsroom/screens/calendar/calendar-words.ts';
import { slotAnchor } from '#functions/newsroom/screens/calendar/month-grid.ts';
import { insteadWords } from '#functions/newsroom/screens/instead-words.ts';

const marks: Readonly<Record<CalendarSlot['state'], MarkKind>> = {
  planned: 'planned',
  published: 'published',
  missed: 'stop',
  empty: 'warn',
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
  const name = slot.story ? storyLink(slot.story, to, language) : html`${words.empty}`;
  return html`<li id="${slotAnchor(view, slot)}">
<p class="when"><time datetime="${slot.at}" title="${utc} UTC">${capital(momentWords(slot.at, timeZone, language))}</time></p>
<div class="shown">${slot.picture ? quietPictureMarkup(slot.picture, to) : html`<span class="no-picture"></span>`}</div>
<div class="told">
<h3>${name}</h3>
<p>${inLanguage(slot.reason, language)}</p>
${slotWarnings(slot, language)}<p class="muted">${slot.state === 'planned' || slot.state === 'empty' ? '' : html`${state(marks[slot.state], words.states[slot.state])} · `}${slot.campaign} · ${channels}</p>
${runnersUp(slot, to, language)}
${slot.campaignId === undefined ? '' : deskPlace('slot', slot.campaignId, slot.at, slot.story?.id ?? '', slot.state)}</div>
</li>
`;
};

/** Every slot with its reason; on a phone this is the calendar. */
export const slotList = (view: CalendarView, to: Address, language: Language): Markup =>
  html`<ol class="slots">
${view.slots.map((slot) => slotMarkup(slot, view, to, language))}</ol>`;
