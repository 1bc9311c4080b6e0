import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** The font and the rules of the stylesheets, by where a bundle looks for them: as everywhere else, among the packages. */
const assets = {
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2':
    'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'node_modules/vardag/functions/newsroom/page-kit/style': 'functions/newsroom/page-kit/style',
  'node_modules/vardag/functions/site/style': 'functions/site/style',
};

export const putPageAssets = (outputFolder: string): void => {
  for (const [place, source] of Object.entries(assets))
    cpSync(join(import.meta.dirname, '..', source), join(outputFolder, place), { recursive: true });
};

/** The command, for any shell, that puts them beside a bundle. */
export const pageAssetsCommand = (outputFolder: string): string =>
  `"${process.execPath}" "${import.meta.filename}" "${outputFolder}"`;

if (import.meta.main) {
  const [outputFolder] = process.argv.slice(2);
  if (outputFolder === undefined) throw new Error('Usage: node page-assets.ts OUTPUT-FOLDER');
  putPageAssets(outputFolder);
}
