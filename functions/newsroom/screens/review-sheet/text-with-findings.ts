import type { Severity } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import { type MarkKind, state } from '#functions/newsroom/page-kit/mark.ts';
import type { CardLanguages } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import { markedText, marksOfPhrases, type TextMark } from '#functions/newsroom/screens/review-sheet/marked-text.ts';
import { placedFindings } from '#functions/newsroom/screens/review-sheet/placed-findings.ts';
import type { SheetFinding } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { sheetWords } from '#functions/newsroom/screens/review-sheet/sheet-words.ts';
import type { Block } from '#functions/story/stories/story.ts';

const icons: Readonly<Record<Severity, MarkKind>> = { error: 'stop', warning: 'warn', info: 'unknown' };
const levels = ['error', 'warning', 'info'] as const;

const idOf = (findings: readonly SheetFinding[], finding: SheetFinding): string =>
  `remark-${findings.indexOf(finding) + 1}`;

/** Those of one rule that say the same thing are told once, with every line. */
const grouped = (findings: readonly SheetFinding[]): readonly (readonly [SheetFinding, ...SheetFinding[]])[] => {
  const groups = new Map<string, [SheetFinding, ...SheetFinding[]]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.hint.sv}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
};

const remark = (
  group: readonly [SheetFinding, ...SheetFinding[]],
  all: readonly SheetFinding[],
  language: Language,
): Markup => {
  const words = sheetWords[language];
  const messages = [...new Set(group.map((finding) => inLanguage(finding.message, language)))];
  const places = [
    ...new Set(
      group.map(({ file, line }) =>
        [file.endsWith('/story.md') ? null : file.split('/').at(-1), line === null ? null : words.line(line)]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ].filter((place) => place !== '');
  return html`<li class="remark ${group[0].severity}">
${group.map((finding) => html`<span class="anchor" id="${idOf(all, finding)}"></span>`)}<p>${messages.join(' ')} <span class="muted">${places.join('; ')}</span></p>
<p class="muted">${inLanguage(group[0].hint, language)}</p>
</li>
`;
};

/** What must be corrected stands open; what is to be weighed and what is good to know is folded, with its number. */
const level = (severity: Severity, all: readonly SheetFinding[], language: Language): Markup | string => {
  const words = sheetWords[language];
  const of = all.filter((finding) => finding.severity === severity);
  if (of.length === 0) return '';
  const list = html`<ul class="remarks">\n${grouped(of).map((group) => remark(group, all, language))}</ul>`;
  const name = html`${state(icons[severity], html`<b>${words.severity[severity]}</b>`)} <span class="muted">${words.places(of.length)}</span>`;
  return severity === 'error'
    ? html`<section class="level">\n<p>${name}</p>\n${list}\n</section>`
    : html`<details class="level">\n<summary>${name}</summary>\n${list}\n</details>`;
};

/** Every finding, grouped by level and by rule. */
export const findingList = (findings: readonly SheetFinding[], language: Language): Markup =>
  html`<div class="levels">\n${levels.map((severity) => level(severity, findings, language))}\n</div>`;

const between = 2;

const marksIn = (
  block: Block,
  start: number,
  placed: readonly SheetFinding[],
  all: readonly SheetFinding[],
): readonly TextMark[] => {
  const end = start + block.text.length;
  const told = all.flatMap((finding) =>
    (finding.marks ?? [])
      .filter((mark) => mark.field === 'body' && mark.start >= start && mark.end <= end)
      .map(
        (mark): TextMark => ({
          start: mark.start - start,
          end: mark.end - start,
          severity: finding.severity,
          id: idOf(all, finding),
        }),
      ),
  );
  const quoted = placed
    .filter(({ marks }) => marks === undefined)
    .flatMap((finding) =>
      marksOfPhrases(block.text, [finding.quote ?? '']).map((mark) => ({
        ...mark,
        severity: finding.severity,
        id: idOf(all, finding),
      })),
    );
  return [...told, ...quoted].sort((a, b) => levels.indexOf(a.severity) - levels.indexOf(b.severity));
};

const blockMarkup = (block: Block, marks: readonly TextMark[], languages: CardLanguages): Markup => {
  const mark = block.mark ?? '•';
  const item = block.kind === 'item' && mark !== '' ? html`<span aria-hidden="true">${mark} </span>` : '';
  return html`<div class="passage ${block.kind}${block.opening ? ' first' : ''}"><p${langOf(languages.story, languages.page)}>${item}${markedText(block.text, marks)}</p></div>
`;
};

/** The findings, and after them the story's own words, unbroken, with what was found marked in them. */
export const textWithFindings = (
  blocks: readonly Block[],
  findings: readonly SheetFinding[],
  languages: CardLanguages,
): Markup => {
  const words = sheetWords[languages.page];
  const placed = placedFindings(blocks, findings).at;
  let start = 0;
  const marked = blocks.map((block) => {
    const marks = marksIn(block, start, placed.get(block) ?? [], findings);
    start += block.text.length + between;
    return blockMarkup(block, marks, languages);
  });
  const told =
    findings.length > 0
      ? findingList(findings, languages.page)
      : blocks.length > 0
        ? html`<p class="waiting">${words.noFindings}</p>`
        : '';
  return html`${told}
${blocks.length === 0 ? html`<p class="waiting">${words.noText}</p>` : html`<div class="passages">\n${marked}</div>`}`;
};
