import type { Language } from '#functions/ground/language/language.ts';
import { byteOrderMark } from '#functions/newsroom/digests/csv-text.ts';
import { type DigestRow, digestColumns } from '#functions/newsroom/digests/digest-rows.ts';

/** Cells of a text that `csvText` wrote. */
const cellsIn = (text: string, between: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' && quoted && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === between || sign === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (quoted || sign !== '\r') cell += sign;
  }
  return rows.filter((row) => row.length > 0);
};

const readCell = (cell: string, kind: (typeof digestColumns)[number][1]): string | number | null => {
  if (cell === '') return null;
  return kind === 'count' ? Number(cell.replace(',', '.')) : cell.replace(/^'(?=[=+\-@])/, '');
};

/** The rows of a `digest.csv` as they were written; columns that it does not have are unknown. */
export const readCsv = (text: string, language: Language): readonly DigestRow[] => {
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const [head = [], ...rows] = cellsIn(body, language === 'sv' ? ';' : ',');
  return rows.map(
    (row) =>
      Object.fromEntries(
        digestColumns.map(([name, kind]) => [name, readCell(row[head.indexOf(name)] ?? '', kind)]),
      ) as DigestRow,
  );
};
