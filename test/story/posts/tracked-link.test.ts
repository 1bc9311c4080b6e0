import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinkTarget, trackedLink } from '#functions/story/posts/tracked-link.ts';

const target = (over: Partial<LinkTarget> = {}): LinkTarget => ({
  site: 'https://jobba.nordhamn.example',
  path: '/berattelser/elsas-vecka/',
  story: 'elsas-vecka',
  source: 'linkedin',
  valueTag: 'delaktighet',
  ...over,
});
const utm = 'utm_source=linkedin&utm_medium=social&utm_campaign=delaktighet&utm_content=elsas-vecka';

describe('a tracked link', () => {
  it('leads to the story page when the story has no address of its own', () => {
    expect(trackedLink(target())).toBe(`https://jobba.nordhamn.example/berattelser/elsas-vecka/?${utm}`);
  });

  it.each([
    ['https://a.example', `https://a.example/?${utm}`],
    ['https://a.example/b?c=d%20e&flag#f', `https://a.example/b?c=d%20e&flag&${utm}#f`],
    ['https://a.example/b?utm_source=mail&UTM_Campaign=x&k=1', `https://a.example/b?k=1&${utm}`],
    ['https://a.example/å?ö=1', `https://a.example/%C3%A5?%C3%B6=1&${utm}`],
    [
      'https://a.example/b?redirect=https://c.example/?d=e',
      `https://a.example/b?redirect=https://c.example/?d=e&${utm}`,
    ],
    ['https://a.example/b?__proto__&constructor=1', `https://a.example/b?__proto__&constructor=1&${utm}`],
    ['https://a:b:c/d', `https://a:b:c/d?${utm}`],
  ])('keeps what %s already holds', (link, expected) => {
    expect(trackedLink(target({ link }))).toBe(expected);
  });

  it.each([
    ['linkedin', 'social'],
    ['platsbanken', 'jobad'],
    ['indeed', 'jobad'],
    ['google_jobs', 'jobad'],
    ['site', 'feed'],
  ] as const)('says that a visit from %s came by %s', (source, medium) => {
    expect(trackedLink(target({ source }))).toContain(`utm_source=${source}&utm_medium=${medium}&`);
  });

  it('names the campaign of a story without a value', () => {
    expect(new URL(trackedLink(target({ valueTag: null }))).searchParams.get('utm_campaign')).toBe('berattelse');
  });

  it('can be tracked again without growing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        const once = trackedLink(target({ link }));
        expect(trackedLink(target({ link: once }))).toBe(once);
        expect(new URL(once).hash).toBe(new URL(link).hash);
        for (const [name, value] of new URL(link).searchParams)
          expect(new URL(once).searchParams.getAll(name)).toContain(value);
      }),
    );
  });
});
