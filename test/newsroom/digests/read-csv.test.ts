import { describe, expect, it } from 'vitest';
import { digestCsv } from '#functions/newsroom/digests/digest-csv.ts';
import { type DigestRow, digestColumns } from '#functions/newsroom/digests/digest-rows.ts';
import { readCsv } from '#functions/newsroom/digests/read-csv.ts';

const row = (part: Partial<DigestRow>): DigestRow => ({
  ...(Object.fromEntries(digestColumns.map(([name]) => [name, null])) as DigestRow),
  period: '2026-W47',
  ...part,
});

describe('the rows of a digest, read back', () => {
  it.each(['sv', 'en'] as const)('are what was written, in %s', (language) => {
    const rows = [
      row({ title: 'Vi bestämmer; tillsammans, "allihop"', impressions: 1_000, reactions: 0 }),
      row({ title: 'Två\r\nrader', impressions: 0.5, note: null }),
      row({ title: '=1+1', story: 'a-b' }),
    ];
    expect(readCsv(digestCsv(rows, language), language)).toEqual(rows);
  });

  it('are none of an empty text, and unknown where a column is missing', () => {
    expect(readCsv('', 'sv')).toEqual([]);
    expect(readCsv('period;story\r\n2026-W47;a\r\n', 'sv')).toEqual([row({ story: 'a' })]);
  });
});
