import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkMediums } from '#functions/story/posts/tracked-link.ts';

/** The source of a CloudFront function. It can import nothing, so the table of link sources is written into it. */
export const edgeCode = (name: 'site-request' | 'newsroom-request'): string =>
  readFileSync(join(import.meta.dirname, `${name}.js`), 'utf8').replace(
    'const mediums = {};',
    `const mediums = ${JSON.stringify(linkMediums)};`,
  );
