import type { Language } from '#functions/ground/language/language.ts';

export type CsvCell = string | number | null;

/** Spreadsheets run what begins like a formula; an apostrophe makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A Swedish spreadsheet reads a decimal comma, and semicolons between cells. */
const forms = { sv: { between: ';', decimal: ',' }, en: { between: ',', decimal: '.' } } as const;

const cellText = (cell: CsvCell, language: Language): string => {
  const { between, decimal } = forms[language];
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : harmless(cell);
  return text.includes(between) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What tells a spreadsheet that the text is UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * Rows as a spreadsheet of the language opens them by a double click: CRLF after every row, quotes only where needed. An empty
 * cell is an unknown number, not a zero.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[], language: Language): string =>
  byteOrderMark +
  rows.map((row) => `${row.map((cell) => cellText(cell, language)).join(forms[language].between)}\r\n`).join('');
