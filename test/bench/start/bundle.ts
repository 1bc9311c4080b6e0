import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandlerName } from '#functions/subscriptions.ts';
import { bundled } from '#test/bench/bundled.ts';
import { functionTable } from '../../../cdk/function-table.ts';
import { putPageAssets } from '../../../cdk/page-assets.ts';
import { placeEncoder } from '../../../cdk/vendor-encoder.ts';

/** Beside the functions: one that does nothing, which all are measured against. */
export const emptyHandler = 'empty';

export type Bundle = {
  readonly name: string;
  readonly folder: string;
  /** Of the minified module; sharp, the font and the styles, which stand beside it, are not counted. */
  readonly bytes: number;
  readonly rendersPictures: boolean;
};

/** Behind a distribution each, under `functions/wiring/web/`. */
export const webFunctions = ['newsroom-on-lambda', 'gone-on-lambda'] as const;

export const bundleWeb = async (name: (typeof webFunctions)[number], place: string): Promise<Bundle> => {
  const folder = join(place, name);
  const file = await bundled(`functions/wiring/web/${name}.ts`, folder, false);
  return { name, folder, bytes: (await stat(file)).size, rendersPictures: false };
};

/** The function as the stack bundles it. */
export const bundleHandler = async (name: HandlerName, place: string): Promise<Bundle> => {
  const { rendersPictures, drawsPages, readsValues } = functionTable[name];
  const folder = join(place, name);
  const file = await bundled(`functions/handlers/${name}.ts`, folder, rendersPictures);
  // Where sharp is, all packages are.
  if (drawsPages && !rendersPictures) putPageAssets(folder);
  if (readsValues) placeEncoder(folder);
  return { name, folder, bytes: (await stat(file)).size, rendersPictures };
};

export const bundleEmpty = async (place: string): Promise<Bundle> => {
  const folder = join(place, emptyHandler);
  await mkdir(folder, { recursive: true });
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
