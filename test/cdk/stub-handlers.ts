import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { subscriptions } from '#functions/subscriptions.ts';

export const root = join(import.meta.dirname, '..', '..');

const source = `import sharp from 'sharp';
export const handler = async () => sharp(new Uint8Array()).metadata();
`;

/**
 * A folder with an entry for each function, so that the stack can be judged without bundling the whole pipeline. It is
 * under the repository, where the bundler looks for packages, and among what a synth makes.
 */
export const stubHandlers = (): string => {
  const folder = join(root, 'cdk.out', 'stub-handlers');
  mkdirSync(folder, { recursive: true });
  for (const { handler } of subscriptions) writeFileSync(join(folder, `${handler}.ts`), source);
  return folder;
};
