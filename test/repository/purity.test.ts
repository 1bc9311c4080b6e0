import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#test/repository/source-tree.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

const globals = [
  'process.cwd()',
  "fetch('https://a.example')",
  'new Date()',
  'Date.now()',
  'setTimeout(String, 1)',
  "console.log('a')",
];
const imports = [
  'node:fs',
  'node:fs/promises',
  'sharp',
  '@aws-sdk/client-s3',
  'linkedin-api-client',
  '@aws-lambda-powertools/logger',
];
const rims = ['adapters/clock/system', 'handlers/start-due', 'wiring/environment', 'cli/context', 'sandbox/listen'].map(
  (path) => `#functions/${path}.ts`,
);
const folders = ['story/stories', 'publishing/campaigns', 'ground/ports', 'gossip'];

type Planted = readonly [path: string, text: string, rule: string | null];
const uses = (expression: string) => `export const planted = (): unknown => ${expression};\n`;
const takes = (module: string) => `import * as other from '${module}';\n\nexport const planted = other;\n`;

const cases: readonly Planted[] = folders.flatMap((folder): readonly Planted[] => [
  ...globals.map((use, n): Planted => [`functions/${folder}/global-${n}.ts`, uses(use), 'style/noRestrictedGlobals']),
  ...[...imports, ...rims].map(
    (from, n): Planted => [`functions/${folder}/import-${n}.ts`, takes(from), 'style/noRestrictedImports'],
  ),
  [
    `functions/${folder}/clean.ts`,
    "import { Temporal } from 'temporal-polyfill';\n\nexport const planted = Temporal;\n",
    null,
  ],
]);
const others: readonly Planted[] = [
  ['functions/story/stories/env.ts', uses("process.env['HOME']"), 'style/noProcessEnv'],
  ...['adapters', 'cli', 'handlers', 'sandbox', 'wiring'].map(
    (rim): Planted => [`functions/${rim}/rim.ts`, takes('node:fs'), null],
  ),
  [
    'functions/adapters/floating.ts',
    'const work = async (): Promise<void> => undefined;\nexport const go = (): void => {\n  work();\n};\n',
    'nursery/noFloatingPromises',
  ],
  ['functions/story/stories/any.ts', 'export const planted = (a: any): unknown => a;\n', 'suspicious/noExplicitAny'],
  [
    'test/story/stories/focus.test.ts',
    `import { it } from 'vitest';\n\nit.${'only'}('a', () => undefined);\n`,
    'suspicious/noFocusedTests',
  ],
];
const all = [...cases, ...others];

type Report = {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: unknown } }[];
};

describe('the boundary between the field and the rim', () => {
  let folder: TemporaryFolder;
  let found: readonly (readonly [path: string, rule: string])[];
  beforeAll(async () => {
    folder = await temporaryFolder();
    await cp(join(root, 'biome.json'), join(folder.path, 'biome.json'));
    for (const [path, text] of all) {
      await mkdir(dirname(join(folder.path, path)), { recursive: true });
      await writeFile(join(folder.path, path), text);
    }
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const run = spawnSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' });
    const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as Report;
    found = report.diagnostics.map(({ category, location }) => {
      const path =
        typeof location.path === 'string' ? location.path : (location.path as { readonly file: string }).file;
      return [path.replace(/^\.\//, ''), category.replace(/^lint\//, '')];
    });
  });
  afterAll(() => folder.remove());
  const rulesOf = (path: string) => found.filter(([file]) => file === path).map(([, rule]) => rule);

  it.each(all.filter(([, , rule]) => rule !== null))('%s is caught', (path, _text, rule) => {
    expect(rulesOf(path)).toContain(rule);
  });

  it.each(all.filter(([, , rule]) => rule === null))('%s is left alone', (path) => {
    expect(rulesOf(path)).toEqual([]);
  });
});
