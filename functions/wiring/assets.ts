import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { PackOptions } from '#functions/jobs/archive/pack-year.ts';
import { newsroomRules } from '#functions/newsroom/page-kit/style-sheet.ts';
import { fontKey } from '#functions/site/site-assets.ts';
import { siteRules } from '#functions/site/stylesheet.ts';
import program from '../../package.json' with { type: 'json' };

const require = createRequire(import.meta.url);

/** The one font of site and newsroom, latin, variable weight. On Lambda the same path leads to the file beside the bundle. */
const fontFile = () =>
  require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');

/** Where the newsroom's pages look for it. */
export const newsroomFontKey = 'newsroom/assets/source-sans-3.woff2';

/** For whoever serves a page before anything has been kept. */
export const readFont = (): Promise<Uint8Array> => readFile(fontFile());

const ensure = async (store: ObjectStore, key: string): Promise<void> => {
  if ((await store.head(key)) !== null) return;
  await store.put(key, await readFile(fontFile()), {
    ifAbsent: true,
    contentType: 'font/woff2',
    cacheControl: 'max-age=31536000, immutable',
  });
};

/** The files are in the rooms that they belong to; on Lambda they lie beside the bundle, as a package of this name. */
const textOf = (files: readonly string[]): string =>
  files.map((file) => readFileSync(require.resolve(`vardag/${file}`), 'utf8')).join('\n');

/** The rules of both stylesheets, for the pages that are drawn here. */
export const pageStyles = (): Deps['styles'] => ({ newsroom: textOf(newsroomRules), site: textOf(siteRules) });

const schemaNames = ['mets.xsd', 'xlink.xsd', 'DILCISExtensionMETS.xsd', 'DILCISExtensionSIPMETS.xsd'];

/** What a package for the e-archive carries beside the records: the schemas of METS, and which program made it. */
export const packageAssets = (): Pick<PackOptions, 'schemas' | 'version'> => ({
  schemas: new Map(schemaNames.map((name) => [name, textOf([`functions/jobs/archive/schemas/${name}`])])),
  version: program.version,
});

/** What runs in the browser beside the form of a draft. */
export const keepTypedScript = (): string => textOf(['functions/wiring/web/keep-typed.js']);

/** Copies the file that pages refer to and that no page is drawn from. Costs one request a store when it is there. */
export const ensureAssets = async (stores: {
  readonly reports: ObjectStore;
  readonly site: ObjectStore;
}): Promise<void> => {
  await Promise.all([ensure(stores.reports, newsroomFontKey), ensure(stores.site, fontKey)]);
};
