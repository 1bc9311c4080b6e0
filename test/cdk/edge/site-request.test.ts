import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortLinkTarget } from '#functions/story/posts/short-link.ts';
import { type LinkSource, linkMediums, trackedLink } from '#functions/story/posts/tracked-link.ts';
import { edgeCode } from '../../../cdk/edge/edge-code.ts';
import { edgeFunction } from './edge-function.ts';

const hidden = new Set(['gone/stories/borta', 'gone/jobs/44']);
const ask = edgeFunction('site-request', hidden);

describe('a request of the site, at the edge', () => {
  it.each([
    ['/', '/index.html'],
    ['/stories/a/', '/stories/a/index.html'],
    ['/en/stories/', '/en/stories/index.html'],
    ['/assets/style.css', '/assets/style.css'],
    ['/stories/a/1-portrait.jpg', '/stories/a/1-portrait.jpg'],
    ['/stories/l%C3%A4sa/', '/stories/l%C3%A4sa/index.html'],
    ['/%E0%A4%A/', '/%E0%A4%A/index.html'],
  ])('for %s is a request for the file %s', async (uri, file) => {
    expect(await ask(uri)).toMatchObject({ uri: file });
  });

  it.each([
    ['/stories/a', '/stories/a/'],
    ['//evil', '/evil/'],
    ['/\\evil', '/evil/'],
    ['/\\', '/'],
  ])('for %s goes on to %s on this very host', async (uri, on) => {
    expect(await ask(uri)).toMatchObject({ statusCode: 301, headers: { location: { value: on } } });
  });

  it.each([
    '/stories/borta/',
    '/stories/borta',
    '/stories/borta/index.html',
    '/stories/borta/1-portrait.jpg',
    '/jobs/44/',
  ])('for %s, which is hidden, asks for what is gone, and never for the page', async (uri) => {
    expect(await ask(uri)).toMatchObject({ uri: `/gone${uri}` });
  });

  it('does not take for gone what a visitor says is gone', async () => {
    expect(await ask('/gone/stories/a/')).toMatchObject({ uri: '/absent/gone/stories/a/' });
  });

  it.each(['/stories/borta-2/', '/borta/', '/stories/'])('for %s, which is not hidden, is let through', async (uri) => {
    expect((await ask(uri)).statusCode).toBeUndefined();
  });

  it.each(Object.keys(linkMediums) as LinkSource[])(
    'of a short link from %s goes on to the page, marked as a post would mark it',
    async (source) => {
      const story = 'vi-bestammer-veckan';
      const marked = trackedLink({ site: '', path: `stories/${story}/`, story, source, valueTag: 'delaktighet' });
      const answer = await ask(`/g/${story}/${source}/delaktighet`);
      expect(answer).toMatchObject({ statusCode: 302, headers: { location: { value: marked } } });
      expect(`/${shortLinkTarget(`/g/${story}/${source}/delaktighet`)}`).toBe(marked);
      expect(answer.headers['cache-control']).toEqual({ value: 'no-store' });
      expect((await ask(`/g/${story}/${source}`)).headers['location']?.value).toContain('utm_campaign=berattelse');
    },
  );

  it.each([
    '/g/a',
    '/g/a/nowhere',
    '/g/a/constructor',
    '/g/a/__proto__',
    '/g/../linkedin',
    '/g/a/linkedin/b/c',
    '/g//linkedin',
    '/g/a%0d%0ab/linkedin',
  ])('of a short link that is none of ours, %s, goes nowhere and asks for what is not there', async (uri) => {
    expect(await ask(uri)).toEqual(expect.objectContaining({ uri, method: 'GET' }));
  });

  it('never goes on to another host, whatever was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('/', '\\', 'a', '.', '%', 'g', ':', '@', 'linkedin')),
        async (parts) => {
          const { headers, statusCode } = await ask(`/${parts.join('')}`);
          if (statusCode === 301 || statusCode === 302)
            expect(new URL(headers['location']?.value ?? '', 'https://jobba.example').host).toBe('jobba.example');
        },
      ),
    );
  });
});

describe('a request of the newsroom, at the edge', () => {
  it('says by which name it was asked for, whatever the browser says', async () => {
    const answer = await edgeFunction('newsroom-request')('/newsroom/', {
      host: { value: 'redaktion.example' },
      'x-vardag-host': { value: 'evil.example' },
    });
    expect(answer.headers['x-vardag-host']).toEqual({ value: 'redaktion.example' });
  });
});

describe('the functions at the edge', () => {
  it.each(['site-request', 'newsroom-request'] as const)(
    '%s is small enough, and written in the words that run there',
    (name) => {
      const source = edgeCode(name);
      expect(source.length).toBeLessThan(10_000);
      expect(source.replace(/`[^`]*`|'[^']*'|\/\/.*$/gm, '')).not.toMatch(
        /\?\.|\?\?|const \{|const \[|\.\.\.|\bclass\b|\bimport\(/,
      );
    },
  );
});
