import type { Finding } from '#functions/findings/finding.ts';
import type { SheetFinding } from '#functions/newsroom/review-sheet/sheet-view.ts';
import type { Story } from '#functions/stories/story.ts';

/** Rules quote the words they are about, in either language's marks. */
const quoted = /«([^»]+)»|"([^"]+)"|”([^”]+)”/gu;

const wordsIn = (finding: Finding, text: string): string | null =>
  [...finding.message.sv.matchAll(quoted), ...finding.message.en.matchAll(quoted)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .find((words) => words !== '' && text.includes(words)) ?? null;

/** The words that a finding is about: those that it quotes, or the line of the facts at the top that it points at. */
const quoteOf = (finding: Finding, story: Story | null): string | null => {
  if (story === null || finding.line === null || !finding.file.endsWith('/story.md')) return null;
  const { line } = finding;
  const block = story.blocks.findLast((one) => one.line <= line);
  if (block !== undefined) return wordsIn(finding, block.text);
  const source = story.source.split('\n')[line - 1]?.trim() ?? '';
  return source === '' || source === '---' ? null : source;
};

export const sheetFindings = (findings: readonly Finding[], story: Story | null): readonly SheetFinding[] =>
  findings.map((finding) => ({ ...finding, quote: quoteOf(finding, story) }));
