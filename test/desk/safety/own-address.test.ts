import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownAddress } from '#functions/desk/safety/own-address.ts';

const [tab, newline, nul, mark] = ['\t', '\n', '\0', '\u202e'];

describe('where to go after an act', () => {
  it.each([
    ['a page', '/newsroom/stories/en-dag/', '/newsroom/stories/en-dag/'],
    ['a place on a page', '/newsroom/calendar/index.html?v=1#slot-3', '/newsroom/calendar/index.html?v=1#slot-3'],
    ['a path that climbs', '/newsroom/../site/', '/site/'],
  ])('is %s of our own', (_, given, gone) => {
    expect(ownAddress(given)).toBe(gone);
  });

  it.each([
    ['nothing', undefined],
    ['an empty one', ''],
    ['another host', 'https://ond.example/'],
    ['a host without its scheme', '//ond.example/'],
    ['a host behind a backslash', '/\\ond.example/'],
    ['two backslashes', '\\\\ond.example/'],
    ['a host behind a tab', `/${tab}/ond.example/`],
    ['a host behind a line', `/${newline}/ond.example/`],
    ['a header in a line', `/newsroom/${newline}set-cookie: a=b`],
    ['a nul', `/${nul}/ond.example`],
    ['a mark that turns the text', `/${mark}/ond.example`],
    ['a path that climbs to a host', '/..//ond.example/'],
    ['a script', 'javascript:alert(1)'],
    ['a word', 'newsroom'],
    ['a name before the host', '/@ond.example:80/../../\\x'],
    ['what is too long', `/${'a'.repeat(2_000)}`],
  ])('is the newsroom for %s', (_, given) => {
    expect(ownAddress(given)).toBe('/newsroom/');
  });

  it('never leaves the host, whatever is given', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      '?',
      '#',
      tab,
      newline,
      'ond.example',
      'https:',
      '%2f',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const base = 'http://127.0.0.1:4600';
        expect(new URL(ownAddress(pieces.join('')), `${base}/newsroom/act/approve`).origin).toBe(base);
      }),
    );
  });
});
