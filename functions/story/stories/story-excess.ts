import { contentBounds, sizeFindings } from '#functions/ground/findings/content-bounds.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** Lists and quotations within each other, at the beginning of one line. */
export const deepestBlock = 16;
/** Letters without a space between them; a web address has fewer. */
export const longestWord = 2_000;
/** Signs of Markdown's own in one paragraph, list or table. */
export const mostMarks = 1_000;
/** Lines in one of them, and in the whole text. */
export const mostLines = 500;
export const mostLinesInAll = 4_000;

const say = (file: string, line: number, rule: string, message: Text): Finding => ({
  file,
  line,
  rule,
  severity: 'error',
  message,
  hint: {
    sv: 'Se efter att inget klistrats in av misstag på raden. Texten läses igen när den är rättad.',
    en: 'See that nothing was pasted on the line by mistake. The text is read again when it is mended.',
  },
});

const tooDeep: Text = {
  sv: 'Listor eller citat ligger djupare i varandra här än någon läsare kan följa.',
  en: 'Lists or quotations lie deeper within each other here than any reader can follow.',
};
const tooLongWord: Text = {
  sv: `Här står mer än ${longestWord} tecken utan mellanslag.`,
  en: `There are more than ${longestWord} signs without a space here.`,
};
const tooManyMarks: Text = {
  sv: 'Stycket har fler stjärnor, klamrar och andra tecken för formgivning än någon text behöver.',
  en: 'The paragraph has more stars, brackets and other signs of layout than any text needs.',
};
const tooManyLines: Text = {
  sv: `Stycket har fler än ${mostLines} rader utan en tom rad emellan.`,
  en: `The paragraph has more than ${mostLines} lines without an empty one between them.`,
};

const tooLong: Text = {
  sv: `Texten har fler än ${mostLinesInAll} rader.`,
  en: `The text has more than ${mostLinesInAll} lines.`,
};

/** How many lists and quotations a line opens: `> - 1. ` is three. */
const opened = (line: string): number => {
  const next = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
  let count = 0;
  while (count <= deepestBlock && next.test(line)) count += 1;
  return count;
};

const hasLongWord = (line: string): boolean => {
  let length = 0;
  for (let at = 0; at < line.length; at += 1) {
    length = /\s/.test(line[at] ?? '') ? 0 : length + 1;
    if (length > longestWord) return true;
  }
  return false;
};

const marksIn = (line: string): number => line.match(/[[\]*_|\\~`<!&]/g)?.length ?? 0;

/** The first line of the text that no reader of Markdown should be given, and why. */
const lineFinding = (file: string, text: readonly string[], first: number): Finding | null => {
  let [marks, lines] = [0, 0];
  for (const [index, line] of text.entries()) {
    if (index < first) continue;
    const isEmpty = line.trim() === '';
    marks = isEmpty ? 0 : marks + marksIn(line);
    lines = isEmpty ? 0 : lines + 1;
    // A deeper list is indented under the one before it, by two columns at least.
    const indent = Math.floor(line.length - line.trimStart().length) / 2;
    const tell = (rule: string, message: Text) => say(file, index + 1, rule, message);
    if (opened(line) > deepestBlock || (!isEmpty && indent > deepestBlock * 2)) return tell('too-deep', tooDeep);
    if (line.length > longestWord && hasLongWord(line)) return tell('too-much', tooLongWord);
    if (marks > mostMarks) return tell('too-much', tooManyMarks);
    if (index >= mostLinesInAll) return tell('too-much', tooLong);
    if (lines > mostLines) return tell('too-much', tooManyLines);
  }
  return null;
};

/** How many lines the block of facts at the top takes, with the two that it lies between; it has bounds of its own. */
const linesOfFront = (lines: readonly string[]): number => {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end < 0 ? lines.length : end + 1;
};

/**
 * Whether a story is larger, deeper or has more marks than any text that people read. Asked before it is parsed: what Markdown
 * makes of such a text takes time by its square. No findings: it may be parsed.
 */
export const storyExcess = (file: string, text: string): readonly Finding[] => {
  const large = sizeFindings(file, 1, text, contentBounds.story);
  if (large.length > 0) return large;
  const lines = text.split('\n');
  const front = linesOfFront(lines);
  const largeFront = sizeFindings(file, 2, lines.slice(1, Math.max(1, front - 1)).join('\n'), contentBounds.front);
  if (largeFront.length > 0) return largeFront;
  const found = lineFinding(file, lines, front);
  return found === null ? [] : [found];
};
