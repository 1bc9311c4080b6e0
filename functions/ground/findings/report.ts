import type { Finding, Severity } from '#functions/ground/findings/finding.ts';
import { inReadingOrder } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';

/** A finding as `--json` prints it: one language, plain strings. */
export type ReportedFinding = {
  readonly file: string;
  readonly line: number | null;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
};

export const report = (findings: readonly Finding[], language: Language): readonly ReportedFinding[] =>
  inReadingOrder(findings).map((finding) => ({
    ...finding,
    message: inLanguage(finding.message, language),
    hint: inLanguage(finding.hint, language),
  }));
