import { isDay } from '#functions/ground/findings/calendar-time.ts';
import { contentBounds } from '#functions/ground/findings/content-bounds.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Consent } from '#functions/story/consent/consent.ts';

/** `figures/left.csv`: whose employment has ended, by the person's key, and on which last day. */
export const leftFile = 'figures/left.csv';

export type LeftEmployment = { readonly left: ReadonlyMap<string, string>; readonly findings: readonly Finding[] };

const wrong = (line: number): Finding => ({
  file: leftFile,
  line,
  rule: 'left-row-wrong',
  severity: 'error',
  message: {
    sv: 'Raden säger inte vem som har slutat och när, så inget samtycke tar slut av den.',
    en: 'The row does not say who has left and when, so no consent ends by it.',
  },
  hint: {
    sv: 'Skriv personens nyckel och sista dagen: p-0017;2026-12-31.',
    en: "Write the person's key and their last day: p-0017;2026-12-31.",
  },
});

const tooLarge: Finding = {
  ...wrong(1),
  rule: 'file-too-large',
  message: { sv: 'Filen är för stor och läses inte.', en: 'The file is too large and is not read.' },
  hint: { sv: 'Ta bort dem som slutade för länge sedan.', en: 'Remove those who left long ago.' },
};

const isHead = (cells: readonly string[]): boolean => cells[0]?.toLowerCase() === 'person';

/** One row by itself: what is wrong in it keeps nobody else's consent. Of two rows of one person the first day counts. */
export const leftIn = (text: string): LeftEmployment => {
  const left = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [n, row] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const cells = row.split(/[;,]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const [person = '', day = ''] = cells;
    if (row.trim() === '' || (n === 0 && isHead(cells))) continue;
    if (person === '' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDay(day)) {
      findings.push(wrong(n + 1));
      continue;
    }
    const before = left.get(person);
    if (before === undefined || day < before) left.set(person, day);
  }
  return { left, findings };
};

export const readLeft = async ({ content }: Pick<Deps, 'content'>): Promise<LeftEmployment> => {
  const stored = await content.get(leftFile);
  if (stored === null) return { left: new Map(), findings: [] };
  if (stored.body.length > contentBounds.file) return { left: new Map(), findings: [tooLarge] };
  return leftIn(new TextDecoder().decode(stored.body));
};

/** A consent that is to end with the employment ends on its last day; one that was to end before, ends before. */
export const endedByLeaving = (consent: Consent, { left }: Pick<LeftEmployment, 'left'>): Consent => {
  const day = left.get(consent.person);
  if (day === undefined || consent.afterEmployment === 'keep' || consent.until.slice(0, 10) <= day) return consent;
  return { ...consent, until: day };
};
