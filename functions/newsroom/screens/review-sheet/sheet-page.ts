import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, addressFrom, sheetKey } from '#functions/newsroom/page-kit/address.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import { approvalSection } from '#functions/newsroom/screens/review-sheet/approval-section.ts';
import { jobAdPreview, sitePreview } from '#functions/newsroom/screens/review-sheet/channel-previews.ts';
import { consentTable } from '#functions/newsroom/screens/review-sheet/consent-table.ts';
import { cropSheets } from '#functions/newsroom/screens/review-sheet/crop-sheet.ts';
import { exactText } from '#functions/newsroom/screens/review-sheet/exact-text.ts';
import { linkedInCards } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import { linkedInWords } from '#functions/newsroom/screens/review-sheet/linkedin-words.ts';
import type { SheetView } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { sheetWords } from '#functions/newsroom/screens/review-sheet/sheet-words.ts';
import { textWithFindings } from '#functions/newsroom/screens/review-sheet/text-with-findings.ts';
import { valueList } from '#functions/newsroom/screens/review-sheet/value-list.ts';

const blocking: ReadonlySet<string> = new Set([
  'ended',
  'withdrawn',
  'not-begun',
  'missing',
  'too-narrow',
  'other-text',
]);

/** What the approver must read stands before what is for later looking. */
const order = ['text', 'linkedin', 'consents', 'approval', 'values', 'crops', 'site', 'jobAd'] as const;

/** Errors in the text and consents that do not hold: all that stops an approval, counted once each. */
export const thingsToFix = (view: Pick<SheetView, 'findings' | 'consents'>): number => {
  const errors = view.findings.filter((finding) => finding.severity === 'error');
  const told = errors.some((finding) => finding.rule.startsWith('consent'));
  return errors.length + (told ? 0 : view.consents.filter((consent) => blocking.has(consent.state)).length);
};

const verdict = (view: SheetView, errors: number, language: Language): Markup => {
  const words = sheetWords[language];
  if (view.folder === 'withdrawn') return html`<h1>${words.withdrawn}</h1>`;
  if (view.approval !== null && view.changes.length > 0) {
    const [marked, rest] = words.stale;
    return html`<h1><strong>${marked}</strong>${rest}</h1>\n<p>${words.staleMeans}</p>`;
  }
  if (errors > 0) {
    const [marked, rest] = words.toFix(errors);
    return html`<h1><strong>${marked}</strong>${rest}</h1>`;
  }
  return html`<h1>${view.approval === null ? words.ready(view.findings.length) : words.approved}</h1>`;
};

/** Where a published story stands and what is known of it; of a withdrawn one why and with which receipts. */
const standing = (view: SheetView, to: Address, language: Language): Markup | string =>
  view.standing === undefined
    ? ''
    : html`${view.standing.lines.map((line) => html`<p>${inLanguage(line, language)}</p>\n`)}${
        view.standing.onward === null
          ? ''
          : html`<p><a class="onward" href="${to(view.standing.onward.key)}">${inLanguage(view.standing.onward.words, language)}</a></p>\n`
      }`;

/** `newsroom/stories/<id>/index.html`: everything a communicator needs before saying yes. */
export const sheetPage = (view: SheetView, language: Language): string => {
  const words = sheetWords[language];
  const key = sheetKey(view.id);
  const to = addressFrom(key);
  const languages = { page: language, story: view.language };
  const errors = thingsToFix(view);
  const people = view.people.map((person) => `${person.name}, ${person.role}`).join(' · ');
  const section = (id: keyof typeof words.sections, content: Markup | string, full = false) =>
    html`<section class="${full ? 'full' : 'hung'}" id="${id}"><h2>${words.sections[id]}</h2>
<div>
${content}
</div>
</section>
`;
  const linkedin =
    view.linkedin === null
      ? html`<p class="waiting">${linkedInWords[language].none}</p>`
      : html`${linkedInCards(view.linkedin, to, languages)}\n${exactText(view.linkedin, languages)}`;
  const shown = order.filter((id) => view.readable || id === 'text' || id === 'approval');
  const before = html`${section('linkedin', linkedin, true)}${section('consents', consentTable(view.consents, view.wordsHash, language))}`;
  const after = html`${section('values', view.values === null ? '' : valueList(view.id, view.values, languages))}${section('crops', cropSheets(view.crops, to, languages), true)}${section('site', sitePreview(view.site, to, languages))}${section('jobAd', jobAdPreview(view.jobAd, languages))}`;
  const who = html`<p><span${langOf(view.language, language)}>${people}</span>${people === '' ? '' : ' · '}${view.unit}<br><span class="muted">${words.wrote(view.author)}</span></p>`;
  const body = html`<div class="opening">
<p class="eyebrow"${langOf(view.language, language)}>${view.title}</p>
${verdict(view, errors, language)}
${view.readable ? who : ''}
</div>
${deskPlace('sheet', view.id, view.seen ?? '')}
<nav class="jump" aria-label="${words.contents}">
<ul>
${shown.map((id) => html`<li><a href="#${id}">${words.sections[id]}</a></li>\n`)}</ul>
</nav>
${section('text', textWithFindings(view.blocks, view.findings, languages))}${view.readable ? before : ''}${section('approval', html`${standing(view, to, language)}${approvalSection(view, errors, languages)}`)}${view.readable ? after : ''}`;
  return pageFrame({ key, title: view.title, room: 'sheet', body, holds: [view.id] }, view.context, language);
};
