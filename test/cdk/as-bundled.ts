import { build } from 'esbuild';
import { bundleSettings } from '../../cdk/bundle-settings.ts';

const packages = ['linkedin-api-client'];
const mark = '\0as-bundled:';

/** Gives the tests of adapters the packages that a function's bundle holds, with what stands in for parts of them. */
export const asBundled = {
  name: 'as-bundled',
  enforce: 'pre' as const,
  resolveId: (id: string): string | null => (packages.includes(id) ? mark + id : null),
  load: async (id: string): Promise<string | null> => {
    if (!id.startsWith(mark)) return null;
    const { target, alias, banner, mainFields } = bundleSettings(false);
    const { outputFiles } = await build({
      stdin: { contents: `export * from '${id.slice(mark.length)}';`, resolveDir: import.meta.dirname },
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
