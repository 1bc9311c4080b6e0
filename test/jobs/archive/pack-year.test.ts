import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { type PackedYear, packYear } from '#functions/jobs/archive/pack-year.ts';
import { takeIn } from '#functions/jobs/archive/take-in.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { packageAssets } from '#functions/wiring/assets.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

const run = promisify(execFile);
const options = { year: 2026, ...packageAssets() };
const text = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);

let world: World;
let folder: TemporaryFolder;
let packed: PackedYear | null;
const files = new Map<string, Uint8Array>();
const put = async (path: string, body: Uint8Array): Promise<void> => {
  expect(files.has(path), path).toBe(false);
  files.set(path, body);
};
const base = () => `data/${packed?.id}/`;
const mets = () => text(files.get(`${base()}METS.xml`));

beforeAll(async () => {
  world = await newsroomWorld();
  for (const channel of ['linkedin', 'site'] as const) await servePublication(world.deps, due({ channel }));
  await world.deps.content.put('retention.yaml', 'published: { keep: always, decision: KF 1 }\n');
  await sealRecords(world.deps);
  world.at(nine.add({ hours: 24 * 7 }));
  await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ withdrawnAt: '2026-11-30' }));
  await writeDigest(world.deps, '2026-W48');
  await withdrawStories(world.deps);
  await sealRecords(world.deps);
  packed = await packYear(world.deps, options, put);
  folder = await temporaryFolder();
  for (const [path, body] of files) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), body);
  }
}, 60_000);
afterAll(() => folder.remove());

describe('the package of a year', () => {
  it('holds by a program that knows nothing of us', async () => {
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const { stdout } = await run('sha256sum', ['-c', '--strict', manifest], { cwd: folder.path });
      expect(stdout).toMatch(/: OK\n/);
      expect(stdout).not.toMatch(/FAILED/);
    }
  });

  it('is a bag: every file stands in one of the manifests, and nothing else does', () => {
    const listed = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].flatMap((name) =>
      text(files.get(name))
        .trim()
        .split('\n')
        .map((line) => line.slice(66)),
    );
    expect([...listed, 'tagmanifest-sha256.txt'].sort()).toEqual([...files.keys()].sort());
    expect(text(files.get('bagit.txt'))).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const payload = [...files].filter(([path]) => path.startsWith('data/'));
    const bytes = payload.reduce((sum, [, body]) => sum + body.length, 0);
    expect(text(files.get('bag-info.txt'))).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`);
  });

  it('has a METS.xml that the schemas in it hold for valid', async () => {
    const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.w3.org/1999/xlink" schemaLocation="xlink.xsd"/>
<xs:import namespace="http://www.loc.gov/METS/" schemaLocation="mets.xsd"/>
<xs:import namespace="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" schemaLocation="DILCISExtensionMETS.xsd"/>
<xs:import namespace="https://DILCIS.eu/XML/METS/SIPExtensionMETS" schemaLocation="DILCISExtensionSIPMETS.xsd"/></xs:schema>`;
    const validate = async (contents: string) =>
      validateXML({
        xml: [{ fileName: 'METS.xml', contents }],
        schema: [{ fileName: 'all.xsd', contents: schema }],
        preload: [...options.schemas].map(([fileName, xsd]) => ({ fileName, contents: xsd })),
      });
    const read = await validate(mets());
    expect(read.errors.map(({ message }) => message)).toEqual([]);
    expect(read.valid).toBe(true);
    expect((await validate(mets().replace('CHECKSUMTYPE="SHA-256"', 'CHECKSUMTYPE="SHA-9"'))).valid).toBe(false);
    expect((await validate(mets().replace('OAISPACKAGETYPE="SIP"', 'OAISPACKAGETYPE="BAG"'))).valid).toBe(false);
  });

  it('is what CSIP and SIP 2.1.0 ask for', () => {
    const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(mets()).mets;
    expect(read).toMatchObject({
      '@OBJID': packed?.id,
      '@TYPE': 'Mixed',
      '@csip:CONTENTINFORMATIONTYPE': 'MIXED',
      '@PROFILE': 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
      metsHdr: { '@CREATEDATE': '2026-12-01T08:00:00Z', '@csip:OAISPACKAGETYPE': 'SIP' },
      structMap: { '@TYPE': 'PHYSICAL', '@LABEL': 'CSIP', div: { '@LABEL': packed?.id } },
    });
    expect(read.metsHdr.agent[0]).toMatchObject({ '@ROLE': 'CREATOR', '@TYPE': 'OTHER', '@OTHERTYPE': 'SOFTWARE' });
    expect(read.metsHdr.agent[0].note['@csip:NOTETYPE']).toBe('SOFTWARE VERSION');
    const labels = read.structMap.div.div.map((div: { '@LABEL': string }) => div['@LABEL']);
    expect(labels).toEqual(['Metadata', 'Documentation', 'Schemas', 'Representations']);
    const uses = read.fileSec.fileGrp.map((group: { '@USE': string }) => group['@USE']);
    expect(uses).toEqual(['Documentation', 'Schemas', 'Representations/rep1']);
  });

  it('tells in METS.xml of every file, its size, its hash and its kind', () => {
    const told = [
      ...mets().matchAll(
        /MIMETYPE="([^"]+)" SIZE="(\d+)"[^>]*CHECKSUM="([0-9a-f]{64})"[^>]*>(?:<FLocat[^>]*xlink:href="([^"]+)")?/g,
      ),
    ];
    const byPath = new Map(
      told.map(([, type, size, hash, href = 'metadata/descriptive/dc.xml']) => [
        decodeURIComponent(href),
        { type, size: Number(size), hash },
      ]),
    );
    for (const [path, body] of files) {
      if (!path.startsWith(base()) || path.endsWith('METS.xml')) continue;
      expect(byPath.get(path.slice(base().length)), path).toMatchObject({ size: body.length, hash: sha256(body) });
    }
    expect(new Set([...byPath.values()].map(({ type }) => type))).not.toContain('application/octet-stream');
  });

  it('leads from its first page to everything that was shown, and every link is a file', () => {
    const dead: string[] = [];
    const seen = new Set<string>();
    const open = ['index.html', `${base()}documentation/index.html`];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const body = files.get(path);
      if (body === undefined) dead.push(path);
      // A page as it was shown leads to a site that is gone.
      if (body === undefined || !path.endsWith('.html') || path.includes('/records/')) continue;
      for (const [, href = ''] of text(body).matchAll(/(?:href|src)="([^"#]+)"/g))
        if (!/^https?:/.test(href)) open.push(decodeURIComponent(new URL(href, `file:///${path}`).pathname.slice(1)));
    }
    expect(dead).toEqual([]);
    for (const path of files.keys())
      if (/\/archive\/[^/]+\/(?:index\.html|post\.json|\d+\.jpg)$/.test(path)) expect(seen).toContain(path);
    expect([...seen].some((path) => path.includes('/siffror/digests/2026-W48/'))).toBe(true);
  });

  it('has pages that load nothing from elsewhere, and say what was taken down when', () => {
    for (const path of ['index.html', ...[...files.keys()].filter((one) => one.includes('/visat/'))])
      expect(text(files.get(path)), path).not.toMatch(/<script|<link|src="https?:|url\(/);
    expect(text(files.get('index.html'))).toContain('<td>24 november 2026</td><td>1 december 2026</td>');
  });

  it('is taken in where nothing is, and verifies there', async () => {
    const records = memoryStore();
    const read = async (path: string) => readFile(join(folder.path, path)).catch(() => null);
    const taken = await takeIn({ records }, read);
    expect(taken).toMatchObject({ taken: true, verified: { broken: null, onChainsAlone: 0 } });
    const own = (await verifyRecords(world.deps)).log;
    expect((await verifyRecords({ records })).log).toEqual(own);
    expect(await takeIn({ records }, read)).toMatchObject({ taken: true, verified: { broken: null } });
  });

  it.each([
    ['a file is missing', 'missing', (path: string) => (path.endsWith('post.json') ? null : undefined)],
    ['a file was changed', 'changed', (path: string) => (path.endsWith('post.json') ? new Uint8Array(3) : undefined)],
    ['there is no manifest', 'no-manifest', (path: string) => (path === 'manifest-sha256.txt' ? null : undefined)],
  ] as const)('is not taken in when %s', async (_what, why, instead) => {
    const records = memoryStore();
    const read = async (path: string) => {
      const other = instead(path);
      return other === undefined ? (files.get(path) ?? null) : other;
    };
    expect(await takeIn({ records }, read)).toMatchObject({ taken: false, why });
    expect(await records.list('')).toEqual([]);
  });

  const hash = 'a'.repeat(64);
  it.each([
    ['no line', 'x', 'line', 1],
    ['a hash that is short', `${'a'.repeat(63)}  data/a`, 'line', 1],
    ['a hash that is long', `${'a'.repeat(65)}  data/a`, 'line', 1],
    ['no file', `${hash}  `, 'line', 1],
    ['a path that climbs', `${hash}  data/../../a`, 'outside', 1],
    ['a path that climbs where it ends', `${hash}  data/..`, 'outside', 1],
    ['an absolute path', `${hash}  /etc/passwd`, 'outside', 1],
    ['a drive', `${hash}  C:/a`, 'outside', 1],
    ['a home', `${hash}  ~/a`, 'outside', 1],
    ['backslashes', `${hash}  data\\..\\a`, 'outside', 1],
    ['a path that climbs behind an escape', `${hash}  data%0A/../a`, 'outside', 1],
    ['a point', `${hash}  ./data/a`, 'outside', 1],
    ['an empty folder', `${hash}  data//a`, 'outside', 1],
    ['a file twice', `${hash}  data/a\n${hash}  data/a`, 'twice', 2],
  ] as const)(
    'is not taken in when its manifest has %s, and says on which line',
    async (_what, manifest, why, line) => {
      const whole = text(files.get('manifest-sha256.txt')).trimEnd().split('\n');
      for (const before of [[], whole]) {
        const written = new TextEncoder().encode([...before, ...manifest.split('\n'), ''].join('\n'));
        const records = memoryStore();
        const read = async (path: string) => (path === 'manifest-sha256.txt' ? written : (files.get(path) ?? null));
        expect(await takeIn({ records }, read)).toEqual({
          taken: false,
          path: `manifest-sha256.txt:${before.length + line}`,
          why,
        });
        expect(await records.list('')).toEqual([]);
      }
    },
  );

  it('is taken in with a manifest of another hand: capitals, tabs and other ends of lines', async () => {
    const lines = text(files.get('manifest-sha256.txt')).trimEnd().split('\n');
    const written = lines
      .map((one) => one.replace(/^(\S+) +/, (_, sum: string) => `${sum.toUpperCase()}\t`))
      .join('\r\n');
    const read = async (path: string) =>
      path === 'manifest-sha256.txt' ? new TextEncoder().encode(`\uFEFF${written}\r\n`) : (files.get(path) ?? null);
    expect(await takeIn({ records: memoryStore() }, read)).toMatchObject({ taken: true, verified: { broken: null } });
  });

  it('is not taken in when nothing of the record but its log is in it', async () => {
    const lines = text(files.get('manifest-sha256.txt')).split('\n');
    const written = lines.filter((one) => !one.includes('/data/records/') || one.includes('/records/log/')).join('\n');
    const read = async (path: string) =>
      path === 'manifest-sha256.txt' ? new TextEncoder().encode(written) : (files.get(path) ?? null);
    const records = memoryStore();
    expect(await takeIn({ records }, read)).toMatchObject({ taken: false, why: 'empty' });
    expect(await records.list('')).toEqual([]);
  });

  it('throws for no manifest, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const read = async (path: string) => (path === 'manifest-sha256.txt' ? bytes : null);
        expect(await takeIn({ records: memoryStore() }, read)).toMatchObject({ taken: false });
      }),
    );
  });

  it('tells of a file that goes while the package is taken in', async () => {
    const looks = new Map<string, number>();
    const read = async (path: string) => {
      looks.set(path, (looks.get(path) ?? 0) + 1);
      return path.endsWith('post.json') && looks.get(path) === 2 ? null : (files.get(path) ?? null);
    };
    expect(await takeIn({ records: memoryStore() }, read)).toMatchObject({ taken: false, why: 'missing' });
  });

  it('takes no fault of the disk for a file that is missing', async () => {
    const read = async (): Promise<Uint8Array> => {
      throw new Error('EACCES');
    };
    await expect(takeIn({ records: memoryStore() }, read)).rejects.toThrow('EACCES');
  });

  it('writes over nothing that lies there', async () => {
    const records = memoryStore();
    const key = [...files.keys()].find((path) => path.includes('/records/approvals/'))?.split('/records/')[1] ?? '';
    await records.put(key, 'another');
    expect(await takeIn({ records }, async (path) => files.get(path) ?? null)).toMatchObject({
      taken: false,
      why: 'other',
    });
    expect((await records.list('')).length).toBe(1);
  });

  it('holds a year alone: what the log took in later is not in it, and a year without anything has none', async () => {
    world.at(nine.add({ hours: 24 * 60 }));
    await servePublication(
      world.deps,
      due({ campaign: 'varen', channel: 'site', instant: nine.add({ hours: 24 * 60 }).toString() }),
    );
    await sealRecords(world.deps);
    const again = new Map<string, Uint8Array>();
    await packYear(world.deps, options, async (path, body) => void again.set(path, body));
    const ofRecord = (all: ReadonlyMap<string, Uint8Array>) =>
      [...all.keys()].filter((path) => path.includes('/records/'));
    expect(ofRecord(again)).toEqual(ofRecord(files));
    expect(await packYear(world.deps, { ...options, year: 2025 }, put)).toBe(null);
  });

  it('is taken in by itself, of several years, in any order, and says which lie elsewhere', async () => {
    const next = new Map<string, Uint8Array>();
    await packYear(world.deps, { ...options, year: 2027 }, async (path, body) => void next.set(path, body));
    const from = (all: ReadonlyMap<string, Uint8Array>) => async (path: string) => all.get(path) ?? null;
    const records = memoryStore();
    expect(await takeIn({ records }, from(next))).toMatchObject({
      taken: true,
      verified: { broken: null, elsewhere: [2026], onChainsAlone: 0 },
    });
    expect((await verifyRecords({ records })).broken).not.toBeNull();
    expect(await takeIn({ records }, from(files))).toMatchObject({
      taken: true,
      verified: { broken: null, elsewhere: [] },
    });
    expect(await verifyRecords({ records })).toEqual(await verifyRecords(world.deps));
  });

  it('is not whole where a file of its own year is gone', async () => {
    const records = memoryStore();
    await takeIn({ records }, async (path) => files.get(path) ?? null);
    const [first] = await records.list('archive/');
    await records.remove(first?.key ?? '');
    expect((await verifyRecords({ records }, [], 'years')).broken?.key).toBe(first?.key);
  });
});
