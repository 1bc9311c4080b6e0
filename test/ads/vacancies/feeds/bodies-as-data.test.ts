import { describe, expect, test } from 'vitest';
import { bodiesAsData } from '#functions/ads/vacancies/feeds/bodies-as-data.ts';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';

const organisation = Organisation.parse({});
const source = { id: 'f', spot: { file: 'vacancies/feeds.yaml', line: 1 } };

const reachmee = (description: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><description>Alla jobb</description><item><title>Lärare</title><CommAdSeqNo>1</CommAdSeqNo><pubDate>Mon, 02 Nov 2026 00:00:00 +0100</pubDate><pubDateTo>Wed, 30 Dec 2026 23:59:00 +0100</pubDateTo><link>https://a.example/1</link>${description}</item></channel></rss>`;
const read = (description: string) =>
  importFeed('reachmee', reachmee(description), source, organisation).vacancies[0]?.html;

describe('an ad’s body in XML', () => {
  const whole = '<p>Kom till <strong>oss</strong> nu.</p><p>Välkommen!</p>';
  test.each([
    ['data', `<description><![CDATA[${whole}]]></description>`],
    ['elements', `<description>${whole}</description>`],
    ['elements with attributes', `<Description xml:lang="sv">${whole.replace('<p>', '<p class="x">')}</Description >`],
    ['escaped tags', `<description>${whole.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</description>`],
    [
      'elements and data',
      `<description><p>Kom till <strong>oss</strong> nu.</p><![CDATA[<p>Välkommen!</p>]]></description>`,
    ],
    ['elements, with a tag’s name in a comment', `<description><!-- </description> -->${whole}</description>`],
  ])('may be %s, and its words keep their order', (_, description) => {
    expect(read(description)).toBe(whole);
  });

  test('may hold what is right in HTML alone', () => {
    expect(read('<description>Vi bygger.<br>Du&nbsp;är:<ul><li>snäll<li>rar</ul><h3>Lön</h3></description>')).toBe(
      '<p>Vi bygger.<br>Du\u00a0är:</p><ul><li>snäll</li><li>rar</li></ul><h3>Lön</h3>',
    );
    expect(read('<description>Vi bygger.<br/>Du är:<br/>- snäll<br/>- rar</description>')).toBe(
      '<p>Vi bygger.<br>Du är:</p><ul><li>snäll</li><li>rar</li></ul>',
    );
  });

  test('of Jobylon and Teamtailor is read alike', () => {
    const job = `<id>1</id><title>Lärare</title><descr>${whole}</descr><from_date>2026-11-01</from_date><to_date>2026-12-30</to_date><urls><apply>https://a.example/1</apply></urls>`;
    expect(importFeed('jobylon', `<jobs><job>${job}</job></jobs>`, source, organisation).vacancies[0]?.html).toBe(
      whole,
    );
    const other = `<referencenumber>1</referencenumber><title>Lärare</title><description>${whole}</description><startdate>2026-11-01</startdate><enddate>2026-12-30</enddate><url>https://a.example/1</url>`;
    expect(
      importFeed('teamtailor-xml', `<source><job>${other}</job></source>`, source, organisation).vacancies[0]?.html,
    ).toBe(whole);
  });

  test.each([
    '<a><description>Ord</description></a>',
    '<a><description/><b>x</b></a>',
    '<a><description><p>aldrig slut</a>',
    '<a><![CDATA[<description><p>a</p></description>]]></a>',
    '<a><!-- <description><p>a</p></description> --></a>',
    '<a><!-- aldrig slut <description><p>a</p></description></a>',
  ])('is let be in %s', (xml) => {
    expect(bodiesAsData(xml)).toBe(xml);
  });

  test('takes time with its length alone', () => {
    const started = performance.now();
    for (const part of [
      '<description>',
      '<!--',
      '<![CDATA[',
      '<description><p>',
      '</description>',
      '<description><p></description>',
    ])
      bodiesAsData(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
