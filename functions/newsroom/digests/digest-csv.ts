import type { Language } from '#functions/ground/language/language.ts';
import { csvText } from '#functions/newsroom/digests/csv-text.ts';
import { type DigestRow, digestColumns } from '#functions/newsroom/digests/digest-rows.ts';

/** `digest.csv`: opened right by a double click in the language's Excel. */
export const digestCsv = (rows: readonly DigestRow[], language: Language): string =>
  csvText(
    [digestColumns.map(([name]) => name), ...rows.map((row) => digestColumns.map(([name]) => row[name]))],
    language,
  );
