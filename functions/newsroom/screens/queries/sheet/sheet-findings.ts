import type { Finding } from '#functions/ground/findings/finding.ts';
import type { SheetFinding } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import type { Story } from '#functions/story/stories/story.ts';

/** Rules quote the words they are about, and those they would rather see, in either language's marks. */
const quoted = /«([^»]+)»|"([^"]+)"|”([^”]+)”|“([^”]+)”/gu;

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const standsIn = (words: string, text: string): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  return false;
};

/** Of the words that a finding quotes, the longest that the text holds: better words are seldom there already. */
const wordsIn = ({ message }: Finding, text: string): string | null => {
  const said = [...message.sv.matchAll(quoted), ...message.en.matchAll(quoted)].map(
    (match) => match.slice(1).find((words) => words !== undefined) ?? '',
  );
  const found = said.filter((words) => words !== '' && standsIn(words, text));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
};

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
