import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import type { HandlerName } from '#functions/subscriptions.ts';
import { bundleHandler } from '#test/bench/start/bundle.ts';
import { employerFiles } from '#test/builders/core/employer-files.ts';
import { type EventBridgeSubset, startEventBridgeSubset } from '#test/servers/eventbridge-subset.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';
import cdk from '../../cdk/cdk.json' with { type: 'json' };
import { NamedSecret } from '../../cdk/named-secret.ts';
import { PipelineFunction } from '../../cdk/pipeline-function.ts';
import { readStage } from '../../cdk/stage-settings.ts';
import { Stores } from '../../cdk/stores.ts';
import { isVendored } from '../../cdk/vendor-sharp.ts';
import { root, stubHandlers } from './stub-handlers.ts';

/** The machine that an ELF file is for, at byte 18. */
const arm64 = 0xb7;

if (!isVendored())
  console.warn('NOT RUN: bundles with sharp for arm64. Run `npm ci` in cdk/native/sharp-linux-arm64 first.');

/** Really bundles one function; the folder of its asset. */
const bundled = (handler: HandlerName, entryFolder = stubHandlers()): string => {
  const outdir = join(root, 'cdk.out', `bundle-${handler}`);
  rmSync(outdir, { recursive: true, force: true });
  const app = new App({ context: cdk.context, outdir });
  const stack = new Stack(app, 'one');
  const settings = readStage(app.node, 'test');
  const place = {
    pipeline: 'one',
    sender: null,
    settings,
    stores: new Stores(stack, 'Stores', settings),
    bus: new EventBus(stack, 'Bus'),
    linkedIn: new NamedSecret(stack, 'LinkedIn', 'one/linkedin'),
    traffic: new Bucket(stack, 'Traffic'),
    platsbanken: new NamedSecret(stack, 'Platsbanken', 'one/platsbanken'),
    teamtailor: new NamedSecret(stack, 'Teamtailor', 'one/teamtailor'),
  };
  new PipelineFunction(stack, handler, { handler, place, entryFolder });
  app.synth();
  const [folder] = globSync(join(app.outdir, 'asset.*'));
  if (folder === undefined) throw new Error(`Nothing was bundled for ${handler}.`);
  return folder;
};

const codeOf = (folder: string): string => readFileSync(join(folder, 'index.mjs'), 'utf8');

describe.runIf(isVendored())('the bundle of a function that renders pictures', () => {
  let folder = '';
  beforeAll(() => {
    folder = bundled('publish-story');
  });

  it('carries sharp for Linux on arm64 and for no other machine', () => {
    const natives = globSync(join(folder, '**', '*.{node,so,so.*}'));
    expect(natives.map((file) => file.slice(folder.length))).toEqual(
      expect.arrayContaining([expect.stringMatching(/@img\/sharp-linux-arm64\/lib\/sharp-linux-arm64.*\.node$/)]),
    );
    for (const file of natives) expect(readFileSync(file).readUInt16LE(18)).toBe(arm64);
  });

  it('is an ES module that can call require and asks for the sharp beside it', () => {
    expect(codeOf(folder)).toMatch(/^import\{createRequire\}/);
    expect(codeOf(folder)).toMatch(/from\s*"sharp"/);
  });
});

describe('the bundle of a function that renders nothing', () => {
  const folder = bundled('start-due');

  it('leaves sharp out, with a stub that says so when it is asked to render', async () => {
    expect(globSync(join(folder, '*')).map((file) => file.slice(folder.length + 1))).toEqual(['index.mjs']);
    const { handler } = await import(join(folder, 'index.mjs'));
    await expect(handler()).rejects.toThrow('built without sharp');
  });
});

describe('the bundle of the function that draws the site', () => {
  const font = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
  let away: TemporaryFolder;
  let code: Buffer;
  let draw: () => Promise<void>;
  let bus: EventBridgeSubset;
  beforeAll(async () => {
    away = await temporaryFolder();
    // Out of the repository, where it would find the packages of a laptop.
    const folder = join(away.path, 'function');
    const bundle = bundled('syndicate-vacancies', join(root, 'functions', 'handlers'));
    code = readFileSync(join(bundle, 'index.mjs'));
    cpSync(bundle, folder, { recursive: true });
    for (const store of ['content', 'records', 'reports', 'site'])
      vi.stubEnv(`VARDAG_${store.toUpperCase()}`, `file:${join(away.path, store)}`);
    bus = await startEventBridgeSubset();
    vi.stubEnv('AWS_ENDPOINT_URL', bus.url);
    vi.stubEnv('AWS_REGION', 'eu-north-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    const wake = { id: '1', 'detail-type': 'Scheduled', source: 'vardag.schedule', time: '2026-11-24T08:00:00Z' };
    for (const [key, text] of Object.entries(employerFiles))
      await directoryStore(join(away.path, 'content')).put(key, text);
    const { handler } = await import(join(folder, 'index.mjs'));
    draw = () => handler({ ...wake, version: '0', account: '', region: '', resources: [], detail: {} });
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await bus.close();
    await away.remove();
  });

  it('puts the font where the pages of site and newsroom look for it', async () => {
    await draw();
    const wanted = readFileSync(join(root, font));
    const places = ['site/assets/source-sans-3.woff2', 'reports/newsroom/assets/source-sans-3.woff2'];
    for (const place of places) expect(readFileSync(join(away.path, place)).equals(wanted)).toBe(true);
    expect(readFileSync(join(away.path, 'site', 'assets', 'style.css'), 'utf8')).toContain('url(source-sans-3.woff2)');
  });

  it('is byte for byte the bundle that is measured', async () => {
    const { folder, bytes } = await bundleHandler('syndicate-vacancies', join(away.path, 'measured'));
    expect([code.length, code.equals(readFileSync(join(folder, 'index.mjs')))]).toEqual([bytes, true]);
  });
});
