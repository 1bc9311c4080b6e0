import type { Text } from '#functions/ground/language/text.ts';

export type Severity = 'error' | 'warning' | 'info';

/** `field` is a path such as `title`, `images.0.alt` or `body`. */
export type FindingMark = { readonly field: string; readonly start: number; readonly end: number };

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
  /** Where in the story's texts it is about, as offsets in the field as it is written; for showing. */
  readonly marks?: readonly FindingMark[];
};

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some((f) => f.severity === 'error');

/** Files in order, then lines: how a person walks through them. */
export const inReadingOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || a.rule.localeCompare(b.rule, 'en'),
  );
