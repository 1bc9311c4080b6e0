import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessLogFields, readAccessLog } from '#functions/publishing/visits/access-log.ts';
import { cells, chrome, logText } from '#test/publishing/visits/log-text.ts';

describe('the edge’s log', () => {
  it('is read whatever the order of its columns, and whatever stands between them', () => {
    const fields = ['sc-bytes', ...accessLogFields.toReversed(), 'time-taken'];
    const { lines, unread } = readAccessLog(logText([cells({ 'x-edge-request-id': 'a' })], fields));
    expect(unread).toBe(0);
    expect(lines[0]).toMatchObject({ id: 'a', path: '/stories/elsa/', status: 200, agent: chrome, method: 'GET' });
    expect(lines[0]?.at.toString()).toBe('2026-11-24T08:00:00Z');
  });

  it.each([
    ['a line that was cut', (text: string) => text.slice(0, -40)],
    ['a line without its status', (text: string) => text.replace('\t200\t', '\t-\t')],
    ['a day that is none', (text: string) => text.replace('2026-11-24', '2026-13-24')],
    ['lines before their columns are named', (text: string) => text.replace(/#Fields.*\n/, '')],
    ['a log without a column that is needed', (text: string) => text.replace(' cs-uri-stem', ' cs-uri-stam')],
  ])('counts %s as not understood', (_, spoil) => {
    expect(readAccessLog(spoil(logText([cells()])))).toEqual({ lines: [], unread: 1 });
  });

  it('reads any text without stopping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { lines, unread } = readAccessLog(`#Fields: ${accessLogFields.join(' ')}\n${text}`);
        expect(lines.length + unread).toBeLessThanOrEqual(text.split(/\r?\n/).length);
      }),
    );
  });
});
