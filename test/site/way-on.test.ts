import { expect, it } from 'vitest';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import { goneKey, markGone, readNotice } from '#functions/site/way-on.ts';
import { temporaryFolder } from '#test/servers/temporary-folder.ts';

it.each([
  ['stories/natten', 'gone/stories/natten'],
  ['stories/natten/', 'gone/stories/natten'],
  ['en', 'gone/en~'],
  ['yrken/2343/jobb', 'gone/yrken/2343~jobb'],
  ['en/arbetsplatser/omsorgen/jobb', 'gone/en/arbetsplatser~omsorgen~jobb'],
])('what stood at %s is remembered as %s', (path, key) => {
  expect(goneKey(path)).toBe(key);
});

it.each([
  ['the page first', ['yrken/2343', 'yrken/2343/jobb']],
  ['a language and its pages', ['en', 'en/jobs']],
  ['the one below it first', ['yrken/2343/jobb', 'yrken/2343']],
])('a page and one below it are both gone in a folder of files: %s', async (_, paths) => {
  const away = await temporaryFolder();
  const [reports, site] = [directoryStore(`${away.path}/reports`), directoryStore(`${away.path}/site`)];
  for (const path of paths) await markGone({ reports, site }, path);
  for (const path of paths) expect((await readNotice(reports, path)).kind, path).toBe('gone');
  expect((await readNotice(reports, 'yrken/2344')).kind).toBe('absent');
  await away.remove();
});
