import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import { yearRecords } from '#functions/jobs/archive/year-records.ts';
import { storeNames } from '#functions/publishing/records/where/stored-kind.ts';
import { launchChromium } from '#test/builders/chromium.ts';
import { type Ran, vardag } from '#test/builders/journeys/vardag.ts';
import { archivedWorld, nextYear } from '#test/builders/records/archived-world.ts';
import { sampleWorld } from '#test/builders/records/sample-world.ts';

const at = ['--at', '2026-12-02T08:00:00Z'];
const gone = 'vattnet-i-kranen';
/** The pictures of a page that do not come, fetched where they are folded away too. */
const notDrawn = `Promise.all([...document.images].map((one) => {
  one.loading = 'eager';
  return one.decode().then(() => null, () => one.getAttribute('src').slice(0, 200));
})).then((all) => all.filter((one) => one !== null))`;
let sample: string;
const copies: string[] = [];

/** The sample's week, lived once and laid on disk; each journey takes a copy. */
beforeAll(async () => {
  const { deps } = await sampleWorld();
  sample = await mkdtemp(join(tmpdir(), 'vardag-record-'));
  for (const name of storeNames) {
    const store = directoryStore(join(sample, name));
    for (const { key } of await deps[name].list('')) {
      const stored = await deps[name].get(key);
      if (stored !== null) await store.put(key, stored.body, { contentType: 'application/octet-stream' });
    }
  }
}, 300_000);
afterAll(async () => {
  for (const path of [sample, ...copies]) await rm(path, { recursive: true, force: true });
});

const empty = async (): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), 'vardag-record-'));
  copies.push(path);
  return path;
};
const copied = async (): Promise<string> => {
  const path = await empty();
  await cp(sample, path, { recursive: true });
  return path;
};
const run = (workspace: string, args: readonly string[], language: 'sv' | 'en' = 'sv'): Promise<Ran> =>
  vardag([...args, '--workspace', workspace], { VARDAG_LANGUAGE: language });
const json = async (workspace: string, args: readonly string[]) => {
  const { code, stdout } = await run(workspace, [...args, '--json']);
  return { code, document: JSON.parse(stdout) };
};

describe('where somebody is, from a terminal', () => {
  it('is told in both languages, and handed out as a page of their own', async () => {
    const page = join(await empty(), 'om-dig.html');
    const sv = await run(sample, ['where', 'Hassan', '--html', page]);
    expect([sv.code, sv.stderr]).toEqual([0, expect.stringContaining(`Sidan ligger i ${page}.`)]);
    expect(sv.stdout).toContain('Borttagen');
    expect(await readFile(page, 'utf8')).toContain('<h1>Det här har vi sparat om Hassan</h1>');
    const en = await run(sample, ['where', 'p-0012', '--html', page], 'en');
    expect([en.code, en.stderr]).toEqual([0, expect.stringContaining(`The page is in ${page}.`)]);
    expect(await readFile(page, 'utf8')).toMatch(/<html lang="en">[\s\S]*Hassan/);
  });

  it('is one document with --json', async () => {
    const { code, document } = await json(sample, ['where', 'p-0012']);
    expect([code, document.found, document.id, document.names]).toEqual([0, 'one', 'p-0012', ['Hassan']]);
    expect(document.objects.length).toBeGreaterThan(5);
  });

  it('asks which of two, hands out no page, and knows nobody of another name', async () => {
    const page = join(await empty(), 'om-dig.html');
    const { code, stderr, stdout } = await run(sample, ['where', 'elsa', '--html', page]);
    expect([code, existsSync(page)]).toEqual([1, false]);
    expect(stderr).toContain('2 personer heter elsa.');
    expect(stdout).toMatch(/p-0001[\s\S]*p-0201/);
    expect((await run(sample, ['where', 'elsa'], 'en')).stderr).toContain('2 people are called elsa.');
    expect((await json(sample, ['where', 'Zebulon'])).document).toMatchObject({ found: 'nobody', places: [] });
  });
});

describe('erasing, from a terminal', () => {
  it('is refused in plain words, needs a decision, and never by a name', async () => {
    const world = await copied();
    const decided = ['--decision', 'KS 2026/900', ...at];
    expect((await run(world, ['erase', gone])).code).toBe(2);
    const sv = await run(world, ['erase', 'natt-i-hemtjansten', ...decided]);
    expect([sv.code, sv.stderr]).toEqual([1, expect.stringContaining('Berättelsen natt-i-hemtjansten är godkänd.')]);
    const en = await run(world, ['erase', 'natt-i-hemtjansten', ...decided], 'en');
    expect([en.code, en.stderr]).toEqual([1, expect.stringContaining('is approved. Withdraw it first.')]);
    expect((await run(world, ['erase', 'Hassan', ...decided])).stderr).toContain('Skriv personens nyckel: p-0012.');
    expect((await run(world, ['erase', 'ingen-sadan', ...decided])).code).toBe(2);
  });

  it('takes a story, then its consent; verify names the decision, and the record is whole', async () => {
    const world = await copied();
    const decided = ['--decision', 'KS 2026/900', ...at];
    const { code, document } = await json(world, ['erase', gone, ...decided]);
    expect([code, document]).toMatchObject([0, { done: true, act: 'erase', subject: gone }]);
    const again = await run(world, ['erase', gone, ...decided]);
    expect(again.code).toBe(0);
    expect((await run(world, ['verify'])).stderr).toContain(
      `av ${gone} är gallrade 2026-12-02 efter beslut KS 2026/900.`,
    );
    expect((await run(world, ['verify'], 'en')).stderr).toContain(`of ${gone} were erased on 2026-12-02 by decision`);
    const { document: verified } = await json(world, ['verify']);
    expect(verified).toMatchObject({ broken: null, disposals: [{ subject: gone, decision: 'KS 2026/900' }] });
  });

  it('takes a person by key, whose consent was taken back', async () => {
    const world = await copied();
    expect((await run(world, ['consent', 'hassan-2026', 'withdraw', ...at])).code).toBe(0);
    const { code, stderr } = await run(world, ['erase', 'p-0012', '--decision', 'KS 2026/901', ...at], 'en');
    expect([code, stderr]).toEqual([0, expect.stringContaining('Done: erase p-0012')]);
    expect((await json(world, ['verify'])).document.broken).toBeNull();
    expect(existsSync(join(world, 'content', 'consents', 'hassan-2026.yaml'))).toBe(false);
  });
});

describe('a year, from a terminal', () => {
  let world: string;
  let folder: string;
  beforeAll(async () => {
    world = await copied();
    folder = join(world, '2026');
    const { code, stdout, stderr } = await run(world, ['archive', '2026', '--out', folder, ...at]);
    expect([code, stdout, stderr]).toEqual([0, `${folder}\n`, expect.stringContaining('Öppna index.html i mappen.')]);
  });

  it('is a folder that is not written over, told in both languages and as a document', async () => {
    expect((await run(world, ['archive', '2026', '--out', folder, ...at])).code).toBe(2);
    expect((await run(world, ['archive'])).code).toBe(2);
    const other = join(world, 'other');
    const en = await run(world, ['archive', '2026', '--out', other, ...at], 'en');
    expect(en.stderr).toContain('Open index.html in the folder.');
    const { code, document } = await json(world, ['archive', '2026', '--out', join(world, 'third'), ...at]);
    expect([code, document]).toMatchObject([0, { year: 2026, id: 'nordhamns-stad-vardag-2026' }]);
    expect((await run(world, ['archive', '2025', '--out', join(world, 'none'), ...at])).code).not.toBe(0);
  });

  it('opens from its folder in a browser: every link is a page or a file, and nothing is fetched from elsewhere', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const asked = new Set<string>();
      const failed: string[] = [];
      page.on('request', (request) => asked.add(request.url()));
      page.on('requestfailed', (request) => failed.push(request.url()));
      const first = pathToFileURL(join(folder, 'index.html')).href;
      const left = [first];
      const seen = new Set<string>();
      while (left.length > 0) {
        const next = left.pop()?.split('#')[0] ?? '';
        if (seen.has(next)) continue;
        seen.add(next);
        expect(existsSync(new URL(next)), next).toBe(true);
        // A page's file as it was finds its pictures and its style on the site alone; beside it is one that shows them.
        if (!/\.html$/.test(next) || next.includes('/records/archive/')) continue;
        await page.goto(next);
        expect(await page.title(), next).not.toBe('');
        const unseen = await page.evaluate<readonly string[]>(notDrawn);
        expect(unseen, next).toEqual([]);
        // What was shown is kept as it was, with links to the city's pages; ours lead to files of the package.
        const links = await page.evaluate<readonly string[]>(
          "[...document.querySelectorAll('a[href]')].map((one) => one.href)",
        );
        left.push(...links.filter((one) => one.startsWith('file:')));
      }
      expect(seen.size).toBeGreaterThan(20);
      expect([...seen].filter((one) => one.endsWith('.sida.html')).length).toBeGreaterThan(5);
      expect([...asked].filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
      // A digest that is passed on as one file names the font, and is read in another where there is none.
      expect(failed.filter((url) => !url.endsWith('.woff2'))).toEqual([]);
      const xml = join(folder, 'data', 'nordhamns-stad-vardag-2026', 'METS.xml');
      await page.goto(pathToFileURL(xml).href);
      expect(await page.locator('parsererror').count()).toBe(0);
      // The browser lays what it has read of a file without a style of its own in a page of its own.
      const readAs =
        '(document.querySelector("#webkit-xml-viewer-source-xml > *") ?? document.documentElement).nodeName';
      expect(await page.evaluate<string>(readAs)).toBe('mets');
    } finally {
      await browser.close();
    }
  });

  it('is taken in where nothing is, and not with a line that leads out or cannot be read', async () => {
    const elsewhere = await empty();
    await cp(join(sample, 'content'), join(elsewhere, 'content'), { recursive: true });
    const sv = await run(elsewhere, ['archive', '--take-in', folder]);
    expect([sv.code, sv.stderr]).toEqual([0, expect.stringContaining('Det som togs in är helt.')]);
    expect((await run(elsewhere, ['archive', '--take-in', folder], 'en')).stderr).toContain(
      'What was taken in is whole.',
    );
    const { document } = await json(elsewhere, ['archive', '--take-in', folder]);
    expect(document).toMatchObject({ taken: true, verified: { broken: null, elsewhere: [] } });
    const bad = join(await empty(), '2026');
    await cp(folder, bad, { recursive: true });
    const lines = (await readFile(join(bad, 'manifest-sha256.txt'), 'utf8')).trimEnd().split('\n').length;
    await appendFile(join(bad, 'manifest-sha256.txt'), `${'a'.repeat(64)}  data/../../ut.txt\n`);
    const out = await run(elsewhere, ['archive', '--take-in', bad]);
    expect([out.code, out.stderr]).toEqual([
      1,
      expect.stringContaining(`manifest-sha256.txt:${lines + 1}: leder ut ur paketet`),
    ]);
    expect((await json(elsewhere, ['archive', '--take-in', bad])).document).toMatchObject({
      taken: false,
      why: 'outside',
    });
    expect((await run(elsewhere, ['archive', '--take-in', join(bad, 'none')])).code).toBe(2);
  });
});

describe('one year of several', () => {
  it('is red by itself, says why, and holds where somebody says that the others lie elsewhere', async () => {
    const world = await archivedWorld();
    await nextYear(world);
    const alone = await empty();
    const records = directoryStore(join(alone, 'records'));
    const { objects, log } = await yearRecords(world.deps.records, 2027);
    for (const key of [...objects, ...log])
      await records.put(key, (await world.deps.records.get(key))?.body ?? '', { contentType: 'text/plain' });
    const whole = await run(alone, ['verify']);
    expect([whole.code, whole.stderr]).toEqual([1, expect.stringContaining('Inget av 2026 ligger här')]);
    const told = await run(alone, ['verify', '--years-elsewhere'], 'en');
    expect([told.code, told.stderr]).toEqual([0, expect.stringContaining('2026 is kept elsewhere')]);
    await records.put(objects[0] ?? '', '{}');
    expect((await run(alone, ['verify', '--years-elsewhere'])).code).toBe(1);
  });
});
