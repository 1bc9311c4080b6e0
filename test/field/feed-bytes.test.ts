import { describe, expect, it } from 'vitest';
import { feedText } from '#functions/adapters/vacancy-source/feed-text.ts';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import type { FeedKind } from '#functions/ground/ports/vacancy-source.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';

const organisation = Organisation.parse({ units: [], occupations: [] });
const read = (kind: FeedKind, bytes: Uint8Array) =>
  importFeed(
    kind,
    feedText(bytes, null) ?? '',
    { id: 'f', spot: { file: 'vacancies/feeds.yaml', line: 2 } },
    organisation,
  );
const titles = (kind: FeedKind, bytes: Uint8Array) => read(kind, bytes).vacancies.map(({ title }) => title);

const xml = `<?xml version="1.0" encoding="utf-16"?><source><job><referencenumber>TEAMTAILOR-1</referencenumber><title>Förskollärare på Ängen</title><description><![CDATA[<p>Kom till oss på Ängen.</p>]]></description><startdate>2026-11-01</startdate><enddate>2026-12-30</enddate><applyurl>https://a.example/1</applyurl></job></source>`;
const ad = (id: string, title: string, town = 'Nordhamn') => ({
  ...{ id, title, town, published: '2026-11-01', ends: '2026-12-30', applyURI: 'https://a.example/1' },
  description: '<p>Kom till oss på Ängen.</p>',
});
const json = JSON.stringify({ positions: [ad('1', 'Förskollärare på Ängen'), ad('2', 'Kock i Åmål#')] });
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};

describe('the bytes of a feed decide', () => {
  it.each([
    ['UTF-8 that says utf-16', utf8(xml)],
    ['UTF-16 without a mark', utf16(xml, false)],
    ['UTF-16 without a mark, the other way round', utf16(xml, true)],
    ['UTF-16 with a mark', utf16(`\ufeff${xml}`, false)],
  ])('%s', (_what, bytes) => {
    expect(titles('teamtailor-xml', bytes)).toEqual(['Förskollärare på Ängen']);
  });

  it('and one that is broken is one sign that says so, with a finding, and nothing else is lost', () => {
    const bytes = utf8(json).map((byte) => (byte === 0x23 ? 0xc3 : byte));
    expect(titles('varbi', bytes)).toEqual(['Förskollärare på Ängen', 'Kock i Åmål\ufffd']);
    expect(read('varbi', bytes).findings).toContainEqual(
      expect.objectContaining({ rule: 'feed-letters-broken', file: 'vacancies/feeds.yaml', line: 2 }),
    );
  });
});

describe('signs that nobody sees are folded', () => {
  it('in towns and titles that are looked up', () => {
    const odd = ['Va\u0308xjo\u0308', 'Väx\u00adjö', '\u200bVäxjö', 'Växjö\u00a0'];
    const feed = utf8(JSON.stringify({ positions: odd.map((town, n) => ad(String(n), 'Kurator', town)) }));
    expect(read('varbi', feed).vacancies.map(({ place }) => place.municipality)).toEqual([
      '0780',
      '0780',
      '0780',
      '0780',
    ]);
  });

  it('in units', () => {
    const units = [{ id: 'solrosen', kind: 'workplace', name: { sv: 'Förskolan Solrosen', en: 'Solrosen' } }];
    const odd = [
      'Fo\u0308rskolan Solrosen',
      'För\u00adskolan Solrosen',
      'Förskolan\u200b Solrosen',
      'Förskolan\u00a0Solrosen',
    ];
    const positions = odd.map((unit, n) => ({ ...ad(String(n), 'Kurator'), departments: [unit] }));
    const feed = feedText(utf8(JSON.stringify({ positions })), null) ?? '';
    const source = { id: 'f', spot: { file: 'vacancies/feeds.yaml', line: 2 } };
    const { vacancies } = importFeed('varbi', feed, source, Organisation.parse({ units, occupations: [] }));
    expect(vacancies.map(({ unit }) => unit)).toEqual(Array(4).fill('solrosen'));
  });

  it('and those of another table become what they were meant to be', () => {
    const feed = utf8(JSON.stringify({ positions: [ad('1', 'Lärare \u0096 heltid')] }));
    expect(titles('varbi', feed)).toEqual(['Lärare – heltid']);
  });
});
