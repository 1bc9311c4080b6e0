import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { PackedYear } from '#functions/jobs/archive/pack-year.ts';
import { packageAssets } from '#functions/wiring/assets.ts';
import type { World } from '#test/builders/core/newsroom-world.ts';
import {
  archivedWorld,
  nextYear,
  type PackedFiles,
  packed as packedOf,
} from '#test/builders/records/archived-world.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

const run = promisify(execFile);
const text = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);

let world: World;
let folder: TemporaryFolder;
let packed: PackedYear | null;
let files: PackedFiles;
const base = () => `data/${packed?.id}/`;
const mets = () => text(files.get(`${base()}METS.xml`));

beforeAll(async () => {
  world = await archivedWorld();
  ({ year: packed, files } = await packedOf(world));
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
        preload: [...packageAssets().schemas].map(([fileName, xsd]) => ({ fileName, contents: xsd })),
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

  it('shows a page as it looked, with its style, and no link that leads nowhere', () => {
    const pages = [...files.keys()].filter((path) => path.endsWith('.sida.html'));
    expect(pages).toHaveLength(1);
    const page = text(files.get(pages[0] ?? ''));
    expect(page).toContain('<style> main { max-width: 40rem }</style>');
    expect(page).not.toMatch(/http-equiv|srcset|href="(?!#)/);
  });

  it('has pages that load nothing from elsewhere, and say what was taken down when', () => {
    for (const path of ['index.html', ...[...files.keys()].filter((one) => one.includes('/visat/'))])
      expect(text(files.get(path)), path).not.toMatch(/<script|<link|src="https?:|url\(/);
    expect(text(files.get('index.html'))).toContain('<td>24 november 2026</td><td>1 december 2026</td>');
  });

  it('holds a year alone: what the log took in later is not in it, and a year without anything has none', async () => {
    await nextYear(world);
    const ofRecord = (all: PackedFiles) => [...all.keys()].filter((path) => path.includes('/records/'));
    expect(ofRecord((await packedOf(world)).files)).toEqual(ofRecord(files));
    expect((await packedOf(world, 2025)).year).toBe(null);
  });
});
