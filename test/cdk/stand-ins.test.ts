import { describe, expect, it, test } from 'vitest';
import { decodeNamedCharacterReference } from '../../cdk/stand-ins/decode-named-character-reference.ts';
import lodash from '../../cdk/stand-ins/lodash.ts';
import { find, html } from '../../cdk/stand-ins/property-information.ts';

describe('what stands in for a package in a bundle', () => {
  test.each([
    ['amp', '&'],
    ['aring', 'å'],
    ['notin', '∉'],
    ['semi', ';'],
    ['notit', false],
    ['drake', false],
    ['__proto__', false],
  ])('knows the named character %s', (name, character) => {
    expect(decodeNamedCharacterReference(name)).toBe(character);
  });

  test.each([
    ['href', 'href'],
    ['className', 'class'],
    ['ariaLabel', 'aria-label'],
    ['dataFootnoteRef', 'data-footnote-ref'],
  ])('names the attribute of %s', (property, attribute) => {
    expect(find(html, property).attribute).toBe(attribute);
  });

  it('merges the settings of a request', () => {
    const headers = { a: '1', b: '2' };
    expect(lodash.merge({ url: 'x', headers }, { headers: { b: '3', c: undefined } })).toEqual({
      url: 'x',
      headers: { a: '1', b: '3' },
    });
    expect(lodash.merge({ url: 'x' }, undefined)).toEqual({ url: 'x' });
  });
});
