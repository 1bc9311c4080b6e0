import { Temporal } from 'temporal-polyfill';
import { actForm, askLine } from '#functions/desk/acting/act-form.ts';
import { actWords } from '#functions/desk/acting/act-words.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
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

/** What was asked for and found: a person's places in words, or the first broken thing of the records. */
export type Looked = { readonly title: string; readonly lines: readonly string[] };

export const officerWords: Words<{
  readonly title: string;
  readonly consents: string;
  readonly none: string;
  readonly until: (day: string) => string;
  readonly withdrawn: string;
  readonly renewUntil: string;
  readonly where: string;
  readonly who: string;
  readonly verify: string;
  readonly verifyHow: string;
}> = {
  sv: {
    title: 'Samtycken och arkiv',
    consents: 'Samtycken',
    none: 'Inga samtycken än.',
    until: (day) => `Till och med ${day}.`,
    withdrawn: 'Tillbakataget.',
    renewUntil: 'Förnya till och med',
    where: 'Var finns en person?',
    who: 'Förnamn, nyckel eller samtycke',
    verify: 'Arkivet',
    verifyHow: 'Varje kedja och varje fil räknas om, och det första som inte stämmer visas.',
  },
  en: {
    title: 'Consents and records',
    consents: 'Consents',
    none: 'No consents yet.',
    until: (day) => `Until ${day}.`,
    withdrawn: 'Taken back.',
    renewUntil: 'Renew until',
    where: 'Where is a person?',
    who: 'First name, key or consent',
    verify: 'The records',
    verifyHow: 'Every chain and every file is counted again, and the first that does not agree is shown.',
  },
};

export const officerTitle = (language: Language): string => officerWords[language].title;

const back = deskPaths.officer;

const consentItem = ({ id, name, until, withdrawn, seen }: StandingConsent, language: Language): Markup => {
  const say = officerWords[language];
  const renew = html`<label class="ask"><span>${say.renewUntil}</span><input type="date" name="until" value="${until}" required></label>
`;
  const acts = html`${actForm({ act: 'renew-consent', fields: { consent: id, seen }, back, asks: [renew] }, language)}${actForm({ act: 'take-back-consent', fields: { consent: id }, back }, language)}`;
  return html`<li><span></span><details><summary>${name} <span class="muted">${id}. ${withdrawn ? say.withdrawn : say.until(dateWords(Temporal.PlainDate.from(until), language))}</span></summary>${withdrawn ? '' : acts}</details></li>
`;
};

/** The page of the data protection officer: consents, where a person is, whether the records hold. */
export const officerBody = (
  consents: readonly StandingConsent[],
  looked: Looked | null,
  language: Language,
): Markup => {
  const say = officerWords[language];
  const look = (act: 'where' | 'verify', asks: readonly Markup[]): Markup =>
    html`<form class="act" method="post" action="${deskPaths.officer}"><input type="hidden" name="look" value="${act}">${asks}<button>${act === 'where' ? say.where : inLanguage(actWords.verify.button, language)}</button></form>
`;
  const found =
    looked === null
      ? ''
      : html`<div class="told-now" role="status"><p><strong>${looked.title}</strong></p>${looked.lines.map((line) => html`<p>${line}</p>\n`)}</div>
`;
  return html`<div class="opening"><h1>${say.title}</h1>${found}</div>
<section class="hung"><h2>${say.where}</h2><div>${look('where', [askLine('person', say.who, language)])}</div></section>
<section class="hung"><h2>${say.verify}</h2><div><p>${say.verifyHow}</p>${look('verify', [])}</div></section>
<section class="hung"><h2>${say.consents}</h2>${consents.length === 0 ? html`<p class="waiting">${say.none}</p>` : html`<ul class="needs">${consents.map((one) => consentItem(one, language))}</ul>`}</section>`;
};
