import { cp, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { HandlerName } from '#functions/subscriptions.ts';
import { bundleSettings } from '../../../cdk/bundle-settings.ts';
import { functionTable } from '../../../cdk/function-table.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Beside the functions: one that does nothing, which all are measured against. */
export const emptyHandler = 'empty';

export type Bundle = {
  readonly name: string;
  readonly folder: string;
  /** Of the minified module; sharp, which stands beside it, is not counted. */
  readonly bytes: number;
  readonly rendersPictures: boolean;
};

const folderFor = async (place: string, name: string): Promise<string> => {
  const folder = join(place, name);
  await mkdir(folder, { recursive: true });
  return folder;
};

/** The function as the stack bundles it. sharp is this machine's, not that of arm64. */
export const bundleHandler = async (name: HandlerName, place: string): Promise<Bundle> => {
  const { rendersPictures } = functionTable[name];
  const { banner, ...settings } = bundleSettings(rendersPictures);
  const folder = await folderFor(place, name);
  const outfile = join(folder, 'index.mjs');
  await build({
    ...settings,
    absWorkingDir: root,
    entryPoints: [`functions/handlers/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    banner: { js: banner },
    outfile,
    logLevel: 'error',
  });
  if (rendersPictures) await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { name, folder, bytes: (await stat(outfile)).size, rendersPictures };
};

export const bundleEmpty = async (place: string): Promise<Bundle> => {
  const folder = await folderFor(place, emptyHandler);
  const file = join(folder, 'index.mjs');
  await writeFile(file, 'export const handler=async()=>{};\n');
  return { name: emptyHandler, folder, bytes: (await stat(file)).size, rendersPictures: false };
};

/** Our own runtime client, in a place of its own as on Lambda. */
export const placeBootstrap = async (place: string): Promise<string> => {
  const file = join(place, 'bootstrap.mjs');
  await cp(join(import.meta.dirname, 'bootstrap.js'), file);
  return file;
};
