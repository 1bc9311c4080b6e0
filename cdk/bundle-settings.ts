import { fileURLToPath } from 'node:url';

/**
 * The SDK's clients are 300 KB: models of every command, endpoint and kind of signature. Ours send the commands that the
 * adapters send, with the SDK's own signer, sender and retries.
 */
export const awsClients = {
  '@aws-sdk/client-s3': fileURLToPath(new URL('./aws/s3.ts', import.meta.url)),
  '@aws-sdk/client-eventbridge': fileURLToPath(new URL('./aws/eventbridge.ts', import.meta.url)),
  '@aws-sdk/client-secrets-manager': fileURLToPath(new URL('./aws/secrets-manager.ts', import.meta.url)),
  '@aws-sdk/client-sesv2': fileURLToPath(new URL('./aws/sesv2.ts', import.meta.url)),
};

/** Packages of which a function on Lambda needs a little, by what takes their place in the bundle. */
const standIns = {
  ...awsClients,
  axios: fileURLToPath(new URL('./stand-ins/axios.ts', import.meta.url)),
  '@ungap/structured-clone': fileURLToPath(new URL('./stand-ins/structured-clone.ts', import.meta.url)),
  'decode-named-character-reference': fileURLToPath(
    new URL('./stand-ins/decode-named-character-reference.ts', import.meta.url),
  ),
  // Without the part that asks for tokens, which brings two packages more.
  'linkedin-api-client': fileURLToPath(
    new URL('../node_modules/linkedin-api-client/dist/lib/restli-client.js', import.meta.url),
  ),
  lodash: fileURLToPath(new URL('./stand-ins/lodash.ts', import.meta.url)),
  'property-information': fileURLToPath(new URL('./stand-ins/property-information.ts', import.meta.url)),
  // The same code as ES modules, of which the bundler keeps what is used.
  yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url)),
};

/** How a function is bundled, for the stack and for who measures it. */
export const bundleSettings = (rendersPictures: boolean) => ({
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  /** Escaped letters would make a percent more. */
  charset: 'utf8' as const,
  /** Bundled CommonJS packages call `require`, which an ES module doesn't have. */
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  /** sharp is native and stands beside the bundle; functions that render nothing get a stand-in that says so. */
  external: rendersPictures ? ['sharp'] : [],
  alias: rendersPictures
    ? standIns
    : { ...standIns, sharp: fileURLToPath(new URL('./stand-ins/sharp.ts', import.meta.url)) },
});
