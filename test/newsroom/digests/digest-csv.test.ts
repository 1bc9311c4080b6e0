import { describe, expect, it } from 'vitest';
import { csvText } from '#functions/newsroom/digests/csv-text.ts';
import { digestCsv } from '#functions/newsroom/digests/digest-csv.ts';
import { type DigestRow, digestColumns } from '#functions/newsroom/digests/digest-rows.ts';
import { digestXlsx } from '#functions/newsroom/digests/digest-xlsx.ts';

describe('a row of a spreadsheet', () => {
  it.each([
    ['plain', 'plain', 'plain'],
    ['åäö', 'åäö', 'åäö'],
    ['a, b', 'a, b', '"a, b"'],
    ['a; b', '"a; b"', 'a; b'],
    ['she said "yes"', '"she said ""yes"""', '"she said ""yes"""'],
    ['two\nlines', '"two\nlines"', '"two\nlines"'],
    ['=1+1', "'=1+1", "'=1+1"],
    ['+46', "'+46", "'+46"],
    ['-1', "'-1", "'-1"],
    ['@here', "'@here", "'@here"],
    ['\t=1', "'\t=1", "'\t=1"],
    ['=HYPERLINK("x");1', '"\'=HYPERLINK(""x"");1"', '"\'=HYPERLINK(""x"");1"'],
    [0, '0', '0'],
    [0.0412, '0,0412', '0.0412'],
    [1204, '1204', '1204'],
    [null, '', ''],
  ])('holds %j as %s in Swedish and %s in English', (cell, swedish, english) => {
    expect(csvText([['a', cell]], 'sv')).toBe(`\ufeffa;${swedish}\r\n`);
    expect(csvText([['a', cell]], 'en')).toBe(`\ufeffa,${english}\r\n`);
  });
});

const row = (part: Partial<DigestRow> = {}): DigestRow => ({
  ...(Object.fromEntries(digestColumns.map(([name]) => [name, null])) as DigestRow),
  ...part,
});

describe('the files of a digest', () => {
  it('begin with the bytes that tell Excel of UTF-8, and hold no line that asks for a separator', () => {
    const bytes = new TextEncoder().encode(digestCsv([row({ title: 'Vår förskola', impressions: 1204 })], 'sv'));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain(';Vår förskola;');
    expect(new TextDecoder().decode(bytes)).not.toContain('sep=');
  });

  it('name no clicks, no shares and no rate of a single story', () => {
    expect(digestColumns.map(([name]) => name).join()).not.toMatch(/click|share|rate/);
  });

  it('are a workbook too', async () => {
    const bytes = await digestXlsx(
      [row({ title: '=1+1', published_at: '2026-11-17T08:00:05Z', impressions: 7 })],
      [],
      'Europe/Stockholm',
    );
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
  });
});
