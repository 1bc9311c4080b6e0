import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, sep } from 'node:path';

const folder = join(import.meta.dirname, 'native', 'sharp-linux-arm64');

/** sharp for Linux on arm64, whatever machine builds the bundle; its `.npmrc` pins the platform. */
export const vendoredModules = join(folder, 'node_modules');

export const isVendored = (): boolean => existsSync(join(vendoredModules, '@img', 'sharp-linux-arm64'));

/** Needs the registry once; every later synth is offline. */
const install = (): void => {
  console.error('Installing sharp for Linux on arm64 …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--fetch-retries=1'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
};

/** Sources and declarations are of no use at run time. */
const isNeeded = (path: string): boolean =>
  !path.endsWith('.d.ts') && !path.endsWith('.d.mts') && !path.includes(`${sep}sharp${sep}src${sep}`);

/** The command, for any shell, that puts sharp beside a bundle. */
export const vendorSharpCommand = (outputFolder: string): string =>
  `"${process.execPath}" "${import.meta.filename}" "${outputFolder}"`;

if (import.meta.main) {
  const [outputFolder] = process.argv.slice(2);
  if (outputFolder === undefined) throw new Error('Usage: node vendor-sharp.ts OUTPUT-FOLDER');
  if (!isVendored()) install();
  cpSync(vendoredModules, join(outputFolder, 'node_modules'), { recursive: true, filter: isNeeded });
}
