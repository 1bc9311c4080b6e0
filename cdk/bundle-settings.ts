import { fileURLToPath } from 'node:url';

const noPictures = fileURLToPath(new URL('./renders-no-pictures.ts', import.meta.url));

/** How a function is bundled, for the stack and for who measures it: the packages of the lock file, as the tests use them. */
export const bundleSettings = (rendersPictures: boolean) => ({
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  /** Escaped letters would make a percent more. */
  charset: 'utf8' as const,
  /** Bundled CommonJS packages call `require`, which an ES module doesn't have. */
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  /**
   * sharp is native and stands beside the bundle; functions that render nothing get a stub that says so. The language detector's
   * data stand there too, since who reviews would read all of them at each start, and most wakes bring no new text.
   */
  external: rendersPictures ? ['sharp', 'eld/small'] : [],
  alias: (rendersPictures ? {} : { sharp: noPictures }) as Readonly<Record<string, string>>,
});
