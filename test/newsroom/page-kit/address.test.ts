import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFrom, digestKey, sheetKey } from '#functions/newsroom/page-kit/address.ts';

describe('an address from a page', () => {
  it.each([
    ['newsroom/index.html', 'newsroom/style.css', 'style.css'],
    ['newsroom/stories/elsa/index.html', 'newsroom/style.css', '../../style.css'],
    ['newsroom/stories/elsa/index.html', 'newsroom/stories/omar/index.html', '../omar/index.html'],
    ['digests/2026-11/index.html', 'newsroom/index.html', '../../newsroom/index.html'],
    ['newsroom/stories/index.html', 'newsroom/stories/index.html', 'index.html'],
    ['newsroom/index.html', 'newsroom/pictures/å b.jpg', 'pictures/%C3%A5%20b.jpg'],
    ['newsroom/index.html', 'https://jobba.nordhamn.example/a?b=c', 'https://jobba.nordhamn.example/a?b=c'],
  ])('%s to %s is %s', (page, target, address) => {
    expect(addressFrom(page)(target)).toBe(address);
  });

  it('leads back to the key it was made from, wherever the store is served', () => {
    const name = fc.stringMatching(/^[a-zåäö0-9][a-zåäö0-9 _.-]{0,8}$/).filter((text) => !/^\.+$/.test(text));
    const key = fc
      .array(name, { minLength: 1, maxLength: 5 })
      .map((parts) => parts.map((part) => part.trim()).join('/'));
    fc.assert(
      fc.property(key, key, (page, target) => {
        const found = new URL(addressFrom(page)(target), `https://desk.example/under/${page}`);
        expect(decodeURIComponent(found.pathname)).toBe(`/under/${target}`);
      }),
    );
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', ' javascript:alert(1)'])(
    'takes %s for a key, not for a scheme',
    (target) => {
      const found = new URL(addressFrom('newsroom/index.html')(target), 'https://desk.example/newsroom/index.html');
      expect(found.origin).toBe('https://desk.example');
    },
  );

  it('knows where sheets and digests stand', () => {
    expect([sheetKey('elsa'), digestKey('2026-W47')]).toEqual([
      'newsroom/stories/elsa/index.html',
      'digests/2026-W47/index.html',
    ]);
  });
});
