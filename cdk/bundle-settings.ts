import { fileURLToPath } from 'node:url';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * The SDK's clients are 300 KB: models of every command, endpoint and kind of signature. Ours send the commands that the
 * adapters send, with the SDK's own signer, sender and retries.
 */
export const awsClients = {
  '@aws-sdk/client-s3': here('./aws/s3.ts'),
  '@aws-sdk/client-eventbridge': here('./aws/eventbridge.ts'),
  '@aws-sdk/client-secrets-manager': here('./aws/secrets-manager.ts'),
  '@aws-sdk/client-sesv2': here('./aws/sesv2.ts'),
};

/** Packages of which a function on Lambda needs a little, by what takes their place in the bundle. */
const standIns = {
  ...awsClients,
  axios: here('./stand-ins/axios.ts'),
  '@ungap/structured-clone': here('./stand-ins/structured-clone.ts'),
  'decode-named-character-reference': here('./stand-ins/decode-named-character-reference.mjs'),
  'linkedin-api-client': here('./stand-ins/linkedin-api-client.mjs'),
  lodash: here('./stand-ins/lodash.ts'),
  'property-information': here('./stand-ins/property-information.mjs'),
  // The same code as ES modules, of which the bundler keeps what is used.
  yaml: here('../node_modules/yaml/browser/index.js'),
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
  alias: rendersPictures ? standIns : { ...standIns, sharp: here('./stand-ins/sharp.ts') },
});
