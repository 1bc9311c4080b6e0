import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleSettings } from '../../cdk/bundle-settings.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * A module as the stack bundles a function, alone in a new folder; answers with the file. sharp is this machine's, not that
 * of arm64.
 */
export const bundled = async (entry: string, folder: string, rendersPictures: boolean): Promise<string> => {
  const { banner, ...settings } = bundleSettings(rendersPictures);
  const outfile = join(folder, 'index.mjs');
  await mkdir(folder, { recursive: true });
  await build({
    ...settings,
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: banner },
    outfile,
    logLevel: 'error',
  });
  if (rendersPictures) await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return outfile;
};
