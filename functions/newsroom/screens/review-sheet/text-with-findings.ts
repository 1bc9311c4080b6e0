import type { Severity } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import { type MarkKind, state } from '#functions/newsroom/page-kit/mark.ts';
import type { CardLanguages } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import { markedText } from '#functions/newsroom/screens/review-sheet/marked-text.ts';
import { placedFindings } from '#functions/newsroom/screens/review-sheet/placed-findings.ts';
import type { SheetFinding } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { sheetWords } from '#functions/newsroom/screens/review-sheet/sheet-words.ts';
import type { Block } from '#functions/story/stories/story.ts';

const marks: Readonly<Record<Severity, MarkKind>> = { error: 'stop', warning: 'warn', info: 'unknown' };

const remark = (finding: SheetFinding, language: Language, placed: boolean): Markup => {
  const words = sheetWords[language];
  const where = [
    placed ? null : finding.file.split('/').at(-1),
    finding.line === null ? null : words.line(finding.line),
  ];
  return html`<li class="remark ${finding.severity}">
<p>${state(marks[finding.severity], html`<b>${words.severity[finding.severity]}</b>`)} <span class="muted">${where.filter(Boolean).join(', ')}</span></p>
${placed || finding.quote === null ? '' : html`<blockquote>${finding.quote}</blockquote>\n`}<p>${inLanguage(finding.message, language)}</p>
<p class="muted">${inLanguage(finding.hint, language)}</p>
</li>
`;
};

const remarks = (findings: readonly SheetFinding[], language: Language, placed: boolean): Markup =>
  html`<ul class="remarks">\n${findings.map((finding) => remark(finding, language, placed))}</ul>`;

const blockMarkup = (block: Block, findings: readonly SheetFinding[], languages: CardLanguages): Markup => {
  const text = markedText(
    block.text,
    findings.map((finding) => finding.quote ?? ''),
  );
  const lang = langOf(languages.story, languages.page);
  const worst = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  const flagged = findings.length > 0 ? ` flagged ${worst}` : '';
  const item = block.kind === 'item' ? html`<span aria-hidden="true">• </span>` : '';
  return html`<div class="passage ${block.kind}${block.opening ? ' first' : ''}${flagged}">
<p${lang}>${item}${text}</p>
${findings.length > 0 ? remarks(findings, languages.page, true) : ''}
</div>
`;
};

/** The story's own words, each finding beside the sentence it is about. */
export const textWithFindings = (
  blocks: readonly Block[],
  findings: readonly SheetFinding[],
  languages: CardLanguages,
): Markup => {
  const words = sheetWords[languages.page];
  const placed = placedFindings(blocks, findings);
  const above =
    placed.above.length > 0 ? html`<h3>${words.aboutAll}</h3>\n${remarks(placed.above, languages.page, false)}\n` : '';
  const clean = findings.length === 0 && blocks.length > 0 ? html`<p class="waiting">${words.noFindings}</p>\n` : '';
  return html`${above}${clean}${blocks.length === 0 ? html`<p class="waiting">${words.noText}</p>` : ''}
<div class="passages">
${blocks.map((block) => blockMarkup(block, placed.at.get(block) ?? [], languages))}</div>`;
};
