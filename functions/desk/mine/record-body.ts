import { actForm, askLine } from '#functions/desk/acting/act-form.ts';
import { actWords } from '#functions/desk/acting/act-words.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dateWords, localDay, momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import { checkpointText } from '#functions/publishing/records/log/checkpoint.ts';
import type { RecordStanding } from '#functions/publishing/records/record-standing.ts';
import type { Verified } from '#functions/publishing/records/verify-records.ts';

/** What was asked for and did not come about, in words. */
export type RecordLook = { readonly verified: Verified } | { readonly refused: string } | null;

export const recordWords: Words<{
  readonly title: string;
  readonly holds: (entries: string) => string;
  readonly broken: string;
  readonly among: (chains: string) => string;
  readonly verify: string;
  readonly verifyHow: string;
  readonly checkpoint: string;
  readonly checkpointHow: string;
  readonly none: string;
  readonly under: (objects: string, when: string) => string;
  readonly alone: (count: number, objects: string) => string;
  readonly year: string;
  readonly yearHow: string;
  readonly which: string;
  readonly noYear: string;
  readonly erase: string;
  readonly eraseHow: string;
  readonly subject: string;
  readonly decision: string;
  readonly erased: string;
  readonly erasedOne: (objects: string, subject: string, day: string, decision: string) => string;
}> = {
  sv: {
    title: 'Arkivet',
    holds: (entries) => `Allt stämmer: ${entries} poster är räknade om.`,
    broken: 'Något stämmer inte.',
    among: (chains) => `Det är något av det här som har ändrats: ${chains}.`,
    verify: 'Stämmer det?',
    verifyHow: 'Varje kedja och varje fil räknas om, och det första som inte stämmer visas.',
    checkpoint: 'Kontrollrader',
    checkpointHow:
      'Spara de här raderna, eller ledningens mejl som de står i. Med dem kan vem som helst visa om något har ändrats efteråt.',
    none: 'Inga kontrollrader än. De skrivs i natt.',
    under: (objects, when) => `${objects} objekt står under kontrollraderna från ${when}.`,
    alone: (count, objects) =>
      count === 0
        ? 'Inget har kommit sedan dess.'
        : `${objects} har kommit sedan dess och vilar på sina kedjor ensamma, till i natt.`,
    year: 'Ta ut ett år',
    yearHow: 'Ett paket som e-arkivet tar emot. Packa upp det och öppna index.html.',
    which: 'År',
    noYear: 'Det finns inget år att ta ut än.',
    erase: 'Gallra',
    eraseHow:
      'Av en berättelse tas det som visades, godkännandena och filerna bort för gott. Ett samtycke går när ingen sparad berättelse står på det. Av en person tas alla berättelser och samtycken. Kontrollsummorna och beslutet finns kvar. Det går inte att ångra.',
    subject: 'Berättelse, samtycke eller personens nyckel',
    decision: 'Beslutets nummer',
    erased: 'Gallrat',
    erasedOne: (objects, subject, day, decision) => `${subject}: ${objects} objekt, ${day}. Beslut ${decision}.`,
  },
  en: {
    title: 'The record',
    holds: (entries) => `Everything agrees: ${entries} entries were counted again.`,
    broken: 'Something does not agree.',
    among: (chains) => `It is one of these that was changed: ${chains}.`,
    verify: 'Does it hold?',
    verifyHow: 'Every chain and every file is counted again, and the first that does not agree is shown.',
    checkpoint: 'Checkpoint',
    checkpointHow:
      'Keep these lines, or the mail of leadership that holds them. With them anybody can show whether something was changed later.',
    none: 'No checkpoint yet. It is written tonight.',
    under: (objects, when) => `${objects} objects stand under the checkpoint of ${when}.`,
    alone: (count, objects) =>
      count === 0
        ? 'Nothing has come since.'
        : `${objects} have come since, and rest on their chains alone until tonight.`,
    year: 'Take out a year',
    yearHow: 'A package that the e-archive takes. Unpack it and open index.html.',
    which: 'Year',
    noYear: 'There is no year to take out yet.',
    erase: 'Erase',
    eraseHow:
      'Of a story, what was shown, the approvals and the files are removed for good. A consent goes when no story that is kept stands on it. Of a person, all stories and consents go. The checksums and the decision remain. It can not be undone.',
    subject: "Story, consent or the person's key",
    decision: 'Reference of the decision',
    erased: 'Erased',
    erasedOne: (objects, subject, day, decision) => `${subject}: ${objects} objects, ${day}. Decision ${decision}.`,
  },
};

const back = deskPaths.record;

const toldBody = (look: RecordLook, language: Language): Markup | string => {
  const say = recordWords[language];
  if (look === null) return '';
  if ('refused' in look)
    return html`<div class="told-now wrong" role="alert"><p><strong>${look.refused}</strong></p></div>
`;
  const { checked, broken } = look.verified;
  const among = broken?.among ?? [];
  return broken === null
    ? html`<div class="told-now" role="status"><p><strong>${say.holds(countWords(checked, language))}</strong></p></div>
`
    : html`<div class="told-now wrong" role="alert"><p><strong>${say.broken}</strong></p><p>${broken.key}: ${inLanguage(broken.words, language)}.</p>${among.length === 0 ? '' : html`<p>${say.among(among.join(', '))}</p>`}</div>
`;
};

const yearForm = (years: readonly number[], language: Language): Markup => {
  const say = recordWords[language];
  if (years.length === 0) return html`<p class="waiting">${say.noYear}</p>`;
  return html`<form class="act" method="post" action="${back}"><input type="hidden" name="look" value="year">
<label class="ask"><span>${say.which}</span>
<select name="year">${years.map((year) => html`<option value="${year}">${year}</option>`)}</select></label>
<button>${inLanguage(actWords['archive-year'].button, language)}</button></form>
`;
};

/** The page of the record: whether it holds, what was anchored, a year to take out, and what was erased. */
export const recordBody = (
  standing: RecordStanding,
  look: RecordLook,
  { timeZone, language }: { readonly timeZone: string; readonly language: Language },
): Markup => {
  const say = recordWords[language];
  const { checkpoint, onChainsAlone, years, disposals } = standing;
  const anchored =
    checkpoint === null
      ? html`<p class="waiting">${say.none}</p>`
      : html`<p>${say.under(countWords(checkpoint.size, language), momentWords(checkpoint.at, timeZone, language))} ${say.alone(onChainsAlone, countWords(onChainsAlone, language))}</p>
<p>${say.checkpointHow}</p><pre class="checkpoint" tabindex="0" role="region" aria-label="${say.checkpoint}">${checkpointText(checkpoint)}</pre>`;
  const asks = [askLine('subject', say.subject, language), askLine('decision', say.decision, language)];
  return html`<div class="opening"><h1>${say.title}</h1>${toldBody(look, language)}</div>
<section class="hung"><h2>${say.verify}</h2><div><p>${say.verifyHow}</p>
<form class="act" method="post" action="${back}"><input type="hidden" name="look" value="verify"><button>${inLanguage(actWords.verify.button, language)}</button></form></div></section>
<section class="hung"><h2>${say.checkpoint}</h2><div>${anchored}</div></section>
<section class="hung"><h2>${say.year}</h2><div><p>${say.yearHow}</p>${yearForm(years, language)}</div></section>
<section class="hung"><h2>${say.erase}</h2><div><p>${say.eraseHow}</p>${actForm({ act: 'erase', fields: {}, back, asks }, language)}</div></section>
${disposals.length === 0 ? '' : html`<section class="hung"><h2>${say.erased}</h2><ul>${disposals.map(({ subject, decision, at, objects, files = 0 }) => html`<li>${say.erasedOne(countWords(objects.length + files, language), subject, dateWords(localDay(at, timeZone), language), decision)}</li>\n`)}</ul></section>`}`;
};
