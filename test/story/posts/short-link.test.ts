import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortLinkTarget, storyLink } from '#functions/story/posts/short-link.ts';
import { type LinkTarget, trackedLink } from '#functions/story/posts/tracked-link.ts';

const target = (over: Partial<LinkTarget> = {}): LinkTarget => ({
  site: 'https://jobba.nordhamn.example',
  path: '/stories/elsas-vecka/',
  story: 'elsas-vecka',
  source: 'linkedin',
  valueTag: 'delaktighet',
  ...over,
});

describe('a short link', () => {
  it.each([
    ['delaktighet', 'https://jobba.nordhamn.example/g/elsas-vecka/linkedin/delaktighet'],
    [null, 'https://jobba.nordhamn.example/g/elsas-vecka/linkedin'],
  ])('with the value %s is %s', (valueTag, expected) => {
    expect(storyLink(target({ valueTag }), true)).toBe(expected);
  });

  it.each([true, false])('leads to the page that the long one leads to (value: %s)', (hasValue) => {
    const at = target(hasValue ? {} : { valueTag: null });
    const path = new URL(storyLink(at, true)).pathname;
    expect(`https://jobba.nordhamn.example/${shortLinkTarget(path)}`).toBe(trackedLink(at));
  });

  it('is not made of a story’s own address', () => {
    const own = target({ link: 'https://a.example/b' });
    expect(storyLink(own, true)).toBe(trackedLink(own));
  });

  it.each([
    'g',
    'g/',
    'g/a',
    'g/a/nowhere',
    'g/a/__proto__',
    'g/../linkedin',
    'g/a/linkedin/b/c',
    'g//linkedin',
    'x/a/linkedin',
  ])('is not %s', (path) => {
    expect(shortLinkTarget(path)).toBeNull();
  });

  it('never leads out of the site', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, tail) => {
        const to = shortLinkTarget(`g${path}/${tail}`);
        if (to !== null) expect(new URL(to, 'https://a.example/').origin).toBe('https://a.example');
      }),
    );
  });
});
