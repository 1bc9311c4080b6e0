import { fileURLToPath } from 'node:url';
import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { vendorSharpCommand } from './vendor-sharp.ts';

/** Bundled CommonJS packages call `require`, which an ES module doesn't have. */
const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

const withoutSharp = fileURLToPath(new URL('./without-sharp.ts', import.meta.url));

/**
 * One minified ES module with the AWS SDK of the lock file inside, so that what was tested is what runs. sharp is native
 * and stands beside it, for arm64; functions that render nothing get a stand-in that says so.
 */
export const functionBundle = (rendersPictures: boolean): BundlingOptions => ({
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  sourceMap: false,
  banner,
  externalModules: rendersPictures ? ['sharp'] : [],
  ...(rendersPictures ? {} : { esbuildArgs: { '--alias:sharp': withoutSharp } }),
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_, outputFolder) => (rendersPictures ? [vendorSharpCommand(outputFolder)] : []),
  },
});
