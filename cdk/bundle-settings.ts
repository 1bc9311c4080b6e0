import { fileURLToPath } from 'node:url';

/** Packages of which a function on Lambda needs a little, by the small file that takes their place in the bundle. */
const standIns = {
  // Lambda hands credentials over in the environment; the SDK's own chain brings six other sources.
  '@aws-sdk/credential-provider-node': fileURLToPath(new URL('./credentials-of-lambda.ts', import.meta.url)),
  // axios, below LinkedIn's client, loads it for uploads of forms, which we never make; it brings every MIME type.
  'form-data': fileURLToPath(new URL('./native-form-data.cjs', import.meta.url)),
  lodash: fileURLToPath(new URL('./lodash-merge.cjs', import.meta.url)),
};

/** How a function is bundled, for the stack and for who measures it. */
export const bundleSettings = (rendersPictures: boolean) => ({
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  /** Bundled CommonJS packages call `require`, which an ES module doesn't have. */
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  /** sharp is native and stands beside the bundle; functions that render nothing get a stand-in that says so. */
  external: rendersPictures ? ['sharp'] : [],
  alias: rendersPictures
    ? standIns
    : { ...standIns, sharp: fileURLToPath(new URL('./without-sharp.ts', import.meta.url)) },
});
