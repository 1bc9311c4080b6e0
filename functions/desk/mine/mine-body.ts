import { Temporal } from 'temporal-polyfill';
import { actForm } from '#functions/desk/acting/act-form.ts';
import { deskPaths, sheetPath, withQuery } from '#functions/desk/frame/desk-address.ts';
import type { Mine, MyStory } from '#functions/desk/mine/mine-of.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dateWords } from '#functions/newsroom/page-kit/date-words.ts';
import { type MarkKind, mark, state } from '#functions/newsroom/page-kit/mark.ts';
import { capital, listWords, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const words: Words<{
  readonly nothing: string;
  readonly waits: (count: number) => string;
  readonly yours: string;
  readonly own: string;
  readonly none: string;
  readonly begin: string;
  readonly answer: string;
  readonly mend: string;
  readonly asked: string;
  readonly approve: string;
  readonly calendar: string;
  readonly consents: string;
  readonly until: (day: string) => string;
  readonly officer: string;
  readonly record: string;
  readonly states: Readonly<Record<MyStory['folder'], string>>;
}> = {
  sv: {
    nothing: 'Inget väntar på dig.',
    waits: (count) => (count === 1 ? 'En sak väntar på dig.' : `${capital(spelled(count, 'sv'))} saker väntar på dig.`),
    yours: 'Väntar på dig',
    own: 'Dina berättelser',
    none: 'Du har inte skrivit någon än.',
    begin: 'Ny berättelse',
    answer: 'Säg ja eller nej till att vara med',
    mend: 'Rätta det som står på granskningsbladet',
    asked: 'Ändring begärd. Läs vad, och ändra',
    approve: 'Läs och godkänn',
    calendar: 'Se kalendern',
    consents: 'Det här har du sagt ja till',
    until: (day) => `Till och med ${day}.`,
    officer: 'Samtycken',
    record: 'Arkivet',
    states: { drafts: 'Utkast', approved: 'Godkänd', withdrawn: 'Tillbakadragen' },
  },
  en: {
    nothing: 'Nothing waits for you.',
    waits: (count) =>
      count === 1 ? 'One thing waits for you.' : `${capital(spelled(count, 'en'))} things wait for you.`,
    yours: 'Waiting for you',
    own: 'Your stories',
    none: 'You have not written any yet.',
    begin: 'New story',
    answer: 'Say yes or no to being in it',
    mend: 'Mend what the review sheet says',
    asked: 'A change was asked for. Read what, and change it',
    approve: 'Read and approve',
    calendar: 'See the calendar',
    consents: 'You have said yes to this',
    until: (day) => `Until ${day}.`,
    officer: 'Consents',
    record: 'The record',
    states: { drafts: 'Draft', approved: 'Approved', withdrawn: 'Withdrawn' },
  },
};

const marks: Readonly<Record<MyStory['folder'], MarkKind>> = {
  drafts: 'draft',
  approved: 'approved',
  withdrawn: 'withdrawn',
};

const item = (kind: MarkKind, title: string, href: string, next: string): Markup =>
  html`<li>${mark(kind)}<div><p class="what">${title}</p><p><a class="onward" href="${href}">${next}</a></p></div></li>
`;

/** What waits for whoever is here, what fails first before what can wait; then what is theirs. */
export const mineBody = ({ asks, mend, approve, own, consents }: Mine, person: Person, language: Language): Markup => {
  const say = words[language];
  const waiting = [
    ...asks.map(({ id, title }) => item('warn', title, withQuery(deskPaths.consent, { ask: id }), say.answer)),
    ...mend.map(({ id, title, asked }) => item('warn', title, sheetPath(id), asked ? say.asked : say.mend)),
    ...approve.map(({ id, title }) => item('approved', title, sheetPath(id), say.approve)),
  ];
  const writes = person.roles.some((role) => role === 'storyteller' || role === 'communicator');
  return html`<div class="opening"><h1>${waiting.length === 0 ? say.nothing : say.waits(waiting.length)}</h1>
${person.roles.includes('hr') ? html`<p><a class="onward" href="/newsroom/calendar/">${say.calendar}</a></p>` : ''}</div>
${waiting.length === 0 ? '' : html`<section class="hung"><h2>${say.yours}</h2><ul class="needs">${waiting}</ul></section>`}
${
  writes
    ? html`<section class="hung"><h2>${say.own}</h2><div>
${own.length === 0 ? html`<p class="waiting">${say.none}</p>` : html`<ul>${own.map(({ id, title, folder }) => html`<li><a href="${sheetPath(id)}">${title}</a> ${state(marks[folder], say.states[folder])}</li>\n`)}</ul>`}
<p><a class="onward" href="${deskPaths.draft}">${say.begin}</a></p></div></section>`
    : ''
}${
  consents.length === 0
    ? ''
    : html`<section class="hung"><h2>${say.consents}</h2><ul class="needs">${consents.map(({ id, until, stories }) => html`<li><span></span><div><p class="what">${stories.length === 0 ? id : listWords(stories, language)}</p><p>${say.until(dateWords(Temporal.PlainDate.from(until.slice(0, 10)), language))}</p>${actForm({ act: 'take-back-consent', fields: { consent: id }, back: deskPaths.mine }, language)}</div></li>\n`)}</ul></section>`
}${
  person.roles.includes('officer') ? html`<p><a class="onward" href="${deskPaths.officer}">${say.officer}</a></p>` : ''
}${
  person.roles.some((role) => role === 'officer' || role === 'archivist')
    ? html`<p><a class="onward" href="${deskPaths.record}">${say.record}</a></p>`
    : ''
}`;
};
