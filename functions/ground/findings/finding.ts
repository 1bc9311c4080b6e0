import type { Text } from '#functions/ground/language/text.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Something a person should know about content: what, where and what to do. Content never throws; it collects findings.
 * `file` is the key in the content store; `line` counts from 1, null when the whole file is meant.
 */
export type Finding = {
  readonly file: string;
  readonly line: number | null;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly hint: Text;
};

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some((f) => f.severity === 'error');

/** Files in order, then lines: how a person walks through them. */
export const inReadingOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || a.rule.localeCompare(b.rule, 'en'),
  );
