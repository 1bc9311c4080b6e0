import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { CardLanguages } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import type { SheetChange, SheetView } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

type ApprovalWords = {
  readonly by: (who: string, when: string) => string;
  readonly pinned: string;
  readonly notYet: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly before: string;
  readonly after: string;
  readonly what: Readonly<Record<SheetChange['what'], string>>;
  readonly how: string;
  readonly again: string;
  readonly move: readonly [string, string];
  readonly readAgain: string;
  readonly command: string;
  readonly notYou: (author: string) => string;
  readonly first: string;
};

export const approvalWords: Words<ApprovalWords> = {
  sv: {
    by: (who, when) => `${who} godkände ${when}.`,
    pinned: 'Fingeravtryck',
    notYet: 'Ingen har godkänt den än.',
    changed: 'Ändrat sedan dess',
    unchanged: 'Inget är ändrat sedan dess.',
    before: 'Då',
    after: 'Nu',
    what: { text: 'Texten', picture: 'Bilden', field: 'Uppgiften' },
    how: 'Så godkänner du',
    again: 'Så godkänner du igen',
    move: ['Med filer: flytta mappen från', 'till'],
    readAgain: 'Läs den en gång till. Flytta sedan tillbaka den, eller skriv',
    command: 'Med kommando',
    notYou: (author) => `${author} har skrivit den och behöver någon annans ögon.`,
    first: 'Rätta först det som står ovan. Ett blad med fel kan inte godkännas.',
  },
  en: {
    by: (who, when) => `${who} approved it ${when}.`,
    pinned: 'Fingerprint',
    notYet: 'Nobody has approved it yet.',
    changed: 'Changed since then',
    unchanged: 'Nothing has changed since then.',
    before: 'Then',
    after: 'Now',
    what: { text: 'The text', picture: 'The picture', field: 'The fact' },
    how: 'How to approve',
    again: 'How to approve again',
    move: ['By file: move the folder from', 'to'],
    readAgain: 'Read it once more. Then move it back, or write',
    command: 'By command',
    notYou: (author) => `${author} wrote it and needs somebody else's eyes.`,
    first: 'First correct what stands above. A sheet with errors cannot be approved.',
  },
};

const changeMarkup = (change: SheetChange, languages: CardLanguages): Markup => {
  const words = approvalWords[languages.page];
  const lang = langOf(languages.story, languages.page);
  const side = (word: string, text: string | null) =>
    text === null ? '' : html`<div><dt>${word}</dt><dd${lang}>${text}</dd></div>\n`;
  return html`<li><p>${words.what[change.what]} <b>${change.name}</b></p>
${change.before === null && change.after === null ? '' : html`<dl class="then-now">\n${side(words.before, change.before)}${side(words.after, change.after)}</dl>`}</li>
`;
};

const how = (view: SheetView, errors: number, languages: CardLanguages): Markup | string => {
  const words = approvalWords[languages.page];
  const settled = view.approval !== null && view.changes.length === 0;
  if (view.folder === 'withdrawn' || settled) return '';
  if (errors > 0) return html`<p>${words.first}</p>`;
  const steps =
    view.folder === 'drafts'
      ? html`<p>${words.move[0]} <code>stories/drafts/${view.id}</code> ${words.move[1]} <code>stories/approved/${view.id}</code>. ${words.command}:</p>`
      : html`<p>${words.move[0]} <code>stories/approved/${view.id}</code> ${words.move[1]} <code>stories/drafts/${view.id}</code>. ${words.readAgain}:</p>`;
  return html`<h3>${view.approval ? words.again : words.how}</h3>
${deskPlace('way', 'approve')}${steps}
<pre tabindex="0"><code>vardag approve ${view.id}${view.seen === null ? '' : ` --seen ${view.seen}`}</code></pre>
<p class="muted">${words.notYou(view.author)}</p>`;
};

/** Who approved exactly what, what has changed, and what to do next. */
export const approvalSection = (view: SheetView, errors: number, languages: CardLanguages): Markup => {
  const words = approvalWords[languages.page];
  const { approval } = view;
  const who =
    approval === null
      ? html`<p>${words.notYet}</p>`
      : html`<p>${words.by(approval.by, momentWords(approval.at, view.context.timeZone, languages.page))} ${view.changes.length === 0 ? words.unchanged : ''}</p>
<details class="expert"><summary class="muted">${words.pinned}</summary><p class="muted"><code title="${approval.hash}">${approval.hash.slice(0, 12)}</code></p></details>`;
  const changes =
    approval !== null && view.changes.length > 0
      ? html`<h3>${words.changed}</h3>\n<ul class="changes">\n${view.changes.map((change) => changeMarkup(change, languages))}</ul>`
      : '';
  return html`${who}
${changes}
${how(view, errors, languages)}`;
};
