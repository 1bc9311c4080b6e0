import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ObjectStore } from '#functions/ports/object-store.ts';
import { fontKey } from '#functions/story-site/site-assets.ts';

const require = createRequire(import.meta.url);

/** The one font of site and newsroom, latin, variable weight. */
const fontFile = () => require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');

/** Copies the files that pages refer to and that no page is drawn from. Costs one request a store when they are there. */
export const ensureAssets = async (stores: readonly ObjectStore[]): Promise<void> => {
  for (const store of stores) {
    if ((await store.head(fontKey)) !== null) continue;
    await store.put(fontKey, await readFile(fontFile()), { contentType: 'font/woff2', cacheControl: 'max-age=31536000, immutable' });
  }
};
