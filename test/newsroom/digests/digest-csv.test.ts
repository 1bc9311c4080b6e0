import { describe, expect, it } from 'vitest';
import { csvText } from '#functions/newsroom/digests/digest-csv.ts';

describe('a row of a spreadsheet', () => {
  it.each([
    ['plain', 'plain'],
    ['åäö', 'åäö'],
    ['a, b', '"a, b"'],
    ['she said "yes"', '"she said ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-1', "'-1"],
    ['@here', "'@here"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("x"),1', '"\'=HYPERLINK(""x""),1"'],
    [0, '0'],
    [0.0412, '0.0412'],
    [null, ''],
  ])('holds %j as %s', (cell, text) => {
    expect(csvText([['a', cell]])).toBe(`a,${text}\r\n`);
  });
});
