import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { attribute, element, feedXml, fields } from '#functions/ads/job-boards/feeds/feed-xml.ts';

const parser = new XMLParser({ cdataPropName: 'text', ignoreAttributes: false, attributeNamePrefix: '@' });

describe('the XML of a feed', () => {
  test('names the fields that are known, in order, also those that say nothing', () => {
    const known = fields([
      ['b', 'B'],
      ['a', null],
      ['c', undefined],
      ['d', ''],
    ]);
    expect(known).toBe('<b><![CDATA[B]]></b><d><![CDATA[]]></d>');
  });

  test.each([']]>', 'a]]]>b', ']]>]]>', ']\u0001]>', '<b>&amp;</b>'])('%j ends no field', (text) => {
    const read = parser.parse(element('job', fields([['a', text]])));
    const parts = [read.job.a.text].flat() as readonly string[];
    expect(parts.join('')).toBe(text.replace('\u0001', ''));
  });

  test('a value between quotation marks ends none of them', () => {
    expect(element('job', '', attribute('id', `a"b'c<d>&e`))).toBe('<job id="a&quot;b&apos;c&lt;d&gt;&amp;e"></job>');
  });

  test('is drawn anew at each reading', () => {
    const drawn: number[] = [];
    const pieces = feedXml('jobs', '<head></head>', [1, 2], (job) => {
      drawn.push(job);
      return element('job', String(job));
    });
    const whole = '<?xml version="1.0" encoding="utf-8"?>\n<jobs><head></head><job>1</job><job>2</job></jobs>';
    expect([[...pieces].join(''), [...pieces].join('')]).toEqual([whole, whole]);
    expect(drawn).toEqual([1, 2, 1, 2]);
  });
});
