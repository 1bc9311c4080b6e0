import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Where a bundle looks for it, as everywhere else: among the packages beside it. */
export const fontPath = join(
  'node_modules',
  '@fontsource-variable',
  'source-sans-3',
  'files',
  'source-sans-3-latin-wght-normal.woff2',
);

/** The command, for any shell, that puts the font of the pages beside a bundle. */
export const vendorFontCommand = (outputFolder: string): string =>
  `"${process.execPath}" "${import.meta.filename}" "${outputFolder}"`;

if (import.meta.main) {
  const [outputFolder] = process.argv.slice(2);
  if (outputFolder === undefined) throw new Error('Usage: node vendor-font.ts OUTPUT-FOLDER');
  cpSync(join(import.meta.dirname, '..', fontPath), join(outputFolder, fontPath));
}
