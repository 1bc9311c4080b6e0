import { build } from 'esbuild';
import { bundleSettings } from '../../cdk/bundle-settings.ts';

const client = 'linkedin-api-client';
const mark = '\0as-bundled';

/** Gives the tests of adapters LinkedIn's client as a function's bundle holds it, with what stands in for axios below it. */
export const asBundled = {
  name: 'as-bundled',
  enforce: 'pre' as const,
  resolveId: (id: string): string | null => (id === client ? mark : null),
  load: async (id: string): Promise<string | null> => {
    if (id !== mark) return null;
    const { target, alias, banner, mainFields } = bundleSettings(false);
    const { outputFiles } = await build({
      stdin: { contents: `export { RestliClient } from '${client}';`, resolveDir: import.meta.dirname },
      target,
      alias,
      mainFields,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: banner },
      write: false,
    });
    return outputFiles[0]?.text ?? null;
  },
};
