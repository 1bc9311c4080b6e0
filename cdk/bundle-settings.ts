import { fileURLToPath } from 'node:url';

const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Packages of which a function on Lambda needs a little, by the small file that takes their place in the bundle. */
const standIns = {
  // Lambda hands credentials over in the environment; the SDK's own chain brings six other sources.
  '@aws-sdk/credential-provider-node': beside('./credentials-of-lambda.ts'),
  // axios, below LinkedIn's client, loads it for uploads of forms, which we never make; it brings every MIME type.
  'form-data': beside('./native-form-data.cjs'),
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
  alias: rendersPictures ? standIns : { ...standIns, sharp: beside('./without-sharp.ts') },
});
