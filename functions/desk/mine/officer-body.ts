import { Temporal } from 'temporal-polyfill';
import { actForm, askLine } from '#functions/desk/acting/act-form.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dateWords } from '#functions/newsroom/page-kit/date-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

/** A consent as an officer sees it; `seen` is the version of its file. */
export type StandingConsent = {
  readonly id: string;
  readonly name: string;
  readonly until: string;
  readonly withdrawn: boolean;
  readonly seen: string;
};

/** What was asked for and found: what is kept of a person, in words. */
export type Looked = {
  readonly title: string;
  readonly lines: readonly string[];
  /** Several of the name, of whom one is to be chosen. */
  readonly choices?: readonly { readonly person: string; readonly label: string }[];
  /** What names somebody of that name, and does not say who. */
  readonly unsure?: readonly string[];
  /** Whose page can be taken out. */
  readonly page?: string;
};

export const officerWords: Words<{
  readonly title: string;
  readonly consents: string;
  readonly none: string;
  readonly until: (day: string) => string;
  readonly withdrawn: string;
  readonly renewUntil: string;
  readonly where: string;
  readonly who: string;
  readonly unsure: string;
  readonly page: string;
}> = {
  sv: {
    title: 'Samtycken',
    consents: 'Samtycken',
    none: 'Inga samtycken än.',
    until: (day) => `Till och med ${day}.`,
    withdrawn: 'Tillbakataget.',
    renewUntil: 'Förnya till och med',
    where: 'Var finns en person?',
    who: 'Förnamn, nyckel eller samtycke',
    unsure: 'De här nämner någon som heter så, och säger inte vem. Titta efter själv.',
    page: 'Hämta sidan att lämna ut',
  },
  en: {
    title: 'Consents',
    consents: 'Consents',
    none: 'No consents yet.',
    until: (day) => `Until ${day}.`,
    withdrawn: 'Taken back.',
    renewUntil: 'Renew until',
    where: 'Where is a person?',
    who: 'First name, key or consent',
    unsure: 'These name somebody called so, and do not say who. Look for yourself.',
    page: 'Get the page to hand out',
  },
};

export const officerTitle = (language: Language): string => officerWords[language].title;

const back = deskPaths.officer;

const consentItem = ({ id, name, until, withdrawn, seen }: StandingConsent, language: Language): Markup => {
  const say = officerWords[language];
  const renew = html`<label class="ask"><span>${say.renewUntil}</span><input type="date" name="until" value="${until}" required></label>
`;
  const acts = html`${actForm({ act: 'renew-consent', fields: { consent: id, seen }, back, asks: [renew] }, language)}${actForm({ act: 'take-back-consent', fields: { consent: id }, back }, language)}`;
  return html`<li><span></span><details><summary><span>${name} <span class="muted">${id}. ${withdrawn ? say.withdrawn : say.until(dateWords(Temporal.PlainDate.from(until), language))}</span></span></summary>${withdrawn ? '' : acts}</details></li>
`;
};

const askedAgain = (fields: Readonly<Record<string, string>>, button: string): Markup =>
  html`<form class="act" method="post" action="${deskPaths.officer}">${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button>${button}</button></form>
`;

const lookedBody = ({ title, lines, choices = [], unsure = [], page }: Looked, language: Language): Markup => {
  const say = officerWords[language];
  return html`<div class="told-now" role="status"><p><strong>${title}</strong></p>${lines.map((line) => html`<p>${line}</p>\n`)}${choices.map(({ person, label }) => askedAgain({ person }, label))}
${unsure.length === 0 ? '' : html`<p>${say.unsure}</p><ul>${unsure.map((key) => html`<li>${key}</li>\n`)}</ul>`}
${page === undefined ? '' : askedAgain({ person: page, as: 'page' }, say.page)}</div>
`;
};

/** The page of the data protection officer: consents, and where a person is. */
export const officerBody = (
  consents: readonly StandingConsent[],
  looked: Looked | null,
  language: Language,
): Markup => {
  const say = officerWords[language];
  const found = looked === null ? '' : lookedBody(looked, language);
  return html`<div class="opening"><h1>${say.title}</h1>${found}</div>
<section class="hung"><h2>${say.where}</h2><div><form class="act" method="post" action="${deskPaths.officer}">${askLine('person', say.who, language)}<button>${say.where}</button></form></div></section>
<section class="hung"><h2>${say.consents}</h2>${consents.length === 0 ? html`<p class="waiting">${say.none}</p>` : html`<ul class="needs">${consents.map((one) => consentItem(one, language))}</ul>`}</section>`;
};
