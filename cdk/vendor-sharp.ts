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

const detector = join('node_modules', 'eld');

/** Of the language detector's data, the small set: the others are 8 MB. */
const isOfDetector = (path: string): boolean => !path.includes(`${sep}ngrams${sep}`) || path.endsWith(`${sep}small.js`);

/** The command, for any shell, that puts sharp and the language detector beside a bundle. */
export const vendorSharpCommand = (outputFolder: string): string =>
  `"${process.execPath}" "${import.meta.filename}" "${outputFolder}"`;

if (import.meta.main) {
  const [outputFolder] = process.argv.slice(2);
  if (outputFolder === undefined) throw new Error('Usage: node vendor-sharp.ts OUTPUT-FOLDER');
  if (!isVendored()) install();
  cpSync(vendoredModules, join(outputFolder, 'node_modules'), { recursive: true, filter: isNeeded });
  cpSync(join(import.meta.dirname, '..', detector), join(outputFolder, detector), {
    recursive: true,
    filter: isOfDetector,
  });
}
