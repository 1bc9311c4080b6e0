import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { SitePost } from '#functions/ground/ports/post.ts';
import { archiveKey, archivePost } from '#functions/publishing/publications/sending/archive-post.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sent = { externalId: 'page:stories/bron/', url: null, at: '2026-11-24T08:00:00Z' };
const pictureFiles = (n: number) => ['480.jpg', '960.jpg', '960.webp'].map((end) => `stories/bron/${n}-page-${end}`);

const post = (html: string): SitePost => ({
  channel: 'site',
  page: 'stories/bron/index.html',
  url: 'https://jobba.example/stories/bron/',
  files: [
    ...[1, 2].flatMap(pictureFiles).map((key) => ({ key, body: bytes(key), contentType: 'image/jpeg' })),
    { key: 'stories/bron/1-og.jpg', body: bytes('og'), contentType: 'image/jpeg' },
    {
      key: 'stories/bron/story.json',
      body: JSON.stringify({
        pictures: [1, 2].map((n) => ({ alt: `Bild ${n}`, files: pictureFiles(n).map((key) => ({ key })) })),
      }),
      contentType: 'application/json',
    },
    { key: 'stories/bron/index.html', body: html, contentType: 'text/html' },
  ],
});
const page =
  '<img src="1-page-960.jpg" srcset="1-page-480.jpg 480w"><img src="2-page-480.jpg"><img src="../annan/1-thumb.jpg">';

describe('the archive of a page', () => {
  let records: ObjectStore;
  let site: ObjectStore;
  beforeEach(() => {
    [records, site] = [memoryStore(), memoryStore()];
  });
  const names = async () => (await records.list('')).map(({ key }) => key.slice('archive/p/'.length));
  const shown = async () =>
    (await readJson<{ readonly shown: Readonly<Record<string, unknown>> }>(records, archiveKey('p')))?.shown;

  it('has the page, the pictures that it names, by their hashes and texts, and its style', async () => {
    await site.put('assets/style.css', 'h1 {}');
    await archivePost({ records, site }, 'p', post(page), sent);
    expect(await names()).toEqual(['1.jpg', '2.jpg', 'index.html', 'post.json', 'style.css']);
    expect(await shown()).toEqual({
      page: 'stories/bron/index.html',
      url: 'https://jobba.example/stories/bron/',
      sha256: sha256(page),
      pictures: [
        { src: '1-page-960.jpg', alt: 'Bild 1', sha256: sha256('stories/bron/1-page-960.jpg') },
        { src: '2-page-480.jpg', alt: 'Bild 2', sha256: sha256('stories/bron/2-page-480.jpg') },
      ],
      style: sha256('h1 {}'),
    });
  });

  it('is whole without a style that has not been put yet, and without pictures', async () => {
    await archivePost({ records, site }, 'p', post('<p>Text</p>'), sent);
    expect(await names()).toEqual(['index.html', 'post.json']);
    expect(await shown()).toMatchObject({ pictures: [] });
    expect(await shown()).not.toHaveProperty('style');
  });

  it('is written once', async () => {
    await archivePost({ records, site }, 'p', post(page), sent);
    const before = await records.list('');
    await archivePost({ records, site }, 'p', post('<p>En annan</p>'), sent);
    expect(await records.list('')).toEqual(before);
  });
});
