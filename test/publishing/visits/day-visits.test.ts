import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccessLog } from '#functions/publishing/visits/access-log.ts';
import { countDays, type VisitRow } from '#functions/publishing/visits/day-visits.ts';
import { cells, logText } from '#test/publishing/visits/log-text.ts';

const zone = 'Europe/Stockholm';
type Row = Readonly<Record<string, string>>;
const known = new Set(['elsa', 'omar']);
const counted = (...rows: readonly Row[]): readonly VisitRow[] =>
  countDays(readAccessLog(logText(rows)).lines, zone, known).get('2026-11-24')?.rows ?? [];
const elsa = { page: 'story', story: 'elsa', source: 'linkedin' } as const;

describe('a visit', () => {
  it.each<[string, Row, Partial<VisitRow> | null]>([
    ['to a story, from the post', {}, { ...elsa, people: 1 }],
    ['from nowhere that is known', { 'cs-uri-query': '-' }, { ...elsa, source: 'direct', people: 1 }],
    ['from a source that nobody knows', { 'cs-uri-query': 'utm_source=__proto__' }, { source: 'direct' }],
    ['under a folder of the site', { 'cs-uri-stem': '/site/stories/elsa/index.html' }, elsa],
    [
      'to a job that a story led to',
      { 'cs-uri-stem': '/jobs/kock/', 'cs-uri-query': 'utm_source=site&utm_content=elsa' },
      { page: 'job', story: 'elsa', source: 'site' },
    ],
    ['to a job without a story', { 'cs-uri-stem': '/jobs/kock/', 'cs-uri-query': '-' }, null],
    ['to a picture', { 'cs-uri-stem': '/stories/elsa/1-page-480.webp' }, null],
    ['to a page that is gone', { 'sc-status': '410' }, null],
    ['by a short link, which leads on to the page', { 'cs-uri-stem': '/g/elsa/linkedin', 'sc-status': '302' }, null],
    ['to a story that nobody has told', { 'cs-uri-stem': '/stories/pahittad/' }, null],
    [
      'to a job, from a story that nobody has told',
      { 'cs-uri-stem': '/jobs/kock/', 'cs-uri-query': 'utm_source=site&utm_content=pahittad' },
      null,
    ],
    ['to a page that the browser had kept', { 'sc-status': '304' }, { ...elsa, people: 1 }],
  ])('%s', (_, part, expected) => {
    const rows = counted(cells(part));
    if (expected === null) expect(rows).toEqual([]);
    else expect(rows).toEqual([expect.objectContaining({ ...expected, raw: 1 })]);
  });
});

describe('robots are counted apart', () => {
  it.each([
    ['who say so', { 'cs(User-Agent)': encodeURIComponent('LinkedInBot/1.0 (compatible; Mozilla/5.0)') }],
    ['without a name', { 'cs(User-Agent)': '-' }],
    ['who ask for the head alone', { 'cs-method': 'HEAD' }],
  ])('%s', (_, part) => {
    expect(counted(cells(part))).toEqual([{ ...elsa, raw: 1, people: 0 }]);
  });

  it.each([
    [12, 12],
    [60, 60],
    [61, 0],
  ])('of %i requests for one page in a minute through one edge %i are of people', (requests, people) => {
    const rows = Array.from({ length: requests }, () => cells());
    expect(counted(...rows)).toEqual([{ ...elsa, raw: requests, people }]);
  });
});

describe('a robot that goes through all pages', () => {
  const pages = (count: number, again = 0) =>
    Array.from({ length: count + again }, (_, n) => cells({ 'cs-uri-stem': `/jobs/job-${n % count}/`, ...from }));
  const from = { 'cs-uri-query': 'utm_source=site&utm_content=elsa' };

  it.each([
    ['thirty pages in a minute', 30, 0, 30],
    ['thirty-one, each once', 31, 0, 0],
    ['thirty-one, many of them twice', 31, 20, 51],
  ])('%s', (_, count, again, people) => {
    const sum = counted(...pages(count, again)).reduce((total, row) => total + row.people, 0);
    expect(sum).toBe(people);
  });
});

describe('the days', () => {
  it('are those of the employer’s clock', () => {
    const { lines } = readAccessLog(logText([cells({ time: '23:30:00' }), cells({ time: '22:59:59' })]));
    expect([...countDays(lines, zone, known).keys()].sort()).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('are the same whatever order the lines come in and however often', () => {
    const row = fc.record({
      minute: fc.integer({ min: 10, max: 59 }),
      page: fc.constantFrom('/stories/elsa/', '/stories/omar/', '/jobs/kock/', '/'),
      query: fc.constantFrom('-', 'utm_source=linkedin', 'utm_source=site&utm_content=elsa'),
      id: fc.uuid(),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer(), (rows, turn) => {
        const all = rows.map(({ minute, page, query, id }) =>
          cells({ time: `08:${minute}:00`, 'cs-uri-stem': page, 'cs-uri-query': query, 'x-edge-request-id': id }),
        );
        const again = [...all, ...all].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? turn : -turn));
        expect(countDays(readAccessLog(logText(again)).lines, zone, known)).toEqual(
          countDays(readAccessLog(logText(all)).lines, zone, known),
        );
      }),
    );
  });

  it('hold no word of who read', () => {
    const { lines } = readAccessLog(logText([cells()]));
    expect(JSON.stringify([...countDays(lines, zone, known).values()])).not.toMatch(
      /Mozilla|ARN54|[0-9a-f]{8}-[0-9a-f]{4}-/,
    );
  });
});
