import { styleText } from 'node:util';
import type { Severity } from '#functions/ground/findings/finding.ts';
import type { ReportedFinding } from '#functions/ground/findings/report.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { TextHash } from '#functions/newsroom/review/text-hashes.ts';

type Tone = 'good' | 'warn' | 'stop' | 'muted';

const colours = { good: 'green', warn: 'yellow', stop: 'red', muted: 'dim' } as const;
const symbols = { good: '✓', warn: '!', stop: '✗', muted: '·' } as const;

/** One symbol a state, plus the words; colours only for a terminal that wants them (NO_COLOR is respected by styleText). */
export const mark = (tone: Tone, text: string): string =>
  `${styleText(colours[tone], symbols[tone], { stream: process.stderr })} ${text}`;

/** Messages for people: standard error, one line. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Data: standard output. */
export const printJson = (document: unknown): void => {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
};

const tones: Readonly<Record<Severity, Tone>> = { error: 'stop', warning: 'warn', info: 'muted' };

/** Findings as a person reads them: file, then line, what, and what to do. */
export const printFindings = (findings: readonly ReportedFinding[]): void => {
  let file = '';
  for (const finding of findings) {
    if (finding.file !== file) process.stdout.write(`\n${finding.file}\n`);
    file = finding.file;
    const line = finding.line === null ? '' : `${finding.line}: `;
    process.stdout.write(
      `  ${mark(tones[finding.severity], `${line}${finding.message}  [${finding.rule}]`)}\n      ${finding.hint}\n`,
    );
  }
};

/** What a consent for one text alone holds as its textHash. */
export const printTexts = (texts: readonly TextHash[]): void => {
  for (const { file, sha256 } of texts) process.stdout.write(`\n${file}\n  Text: sha256 ${sha256}\n`);
};

/** How many of each severity, in words. */
export const countInWords = (findings: readonly ReportedFinding[], language: Language): string => {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  return language === 'sv'
    ? `${errors} fel, ${warnings} varningar, ${infos} råd`
    : `${errors} errors, ${warnings} warnings, ${infos} hints`;
};
