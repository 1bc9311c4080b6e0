import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaFiles, withFieldTables } from '#functions/cli/schemas/schema-files.ts';

/** `npm run schemas`: writes what is made from the zod schemas. A test says when it has to be run. */
const root = join(import.meta.dirname, '..', '..', '..');

for (const { path, text } of schemaFiles) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const page = join(root, 'docs', 'content-formats.md');
writeFileSync(page, withFieldTables(readFileSync(page, 'utf8')));
