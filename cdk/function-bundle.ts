import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { bundleSettings } from './bundle-settings.ts';
import type { FunctionShape } from './function-table.ts';
import { pageAssetsCommand } from './page-assets.ts';
import { vendorEncoderCommand } from './vendor-encoder.ts';
import { vendorSharpCommand } from './vendor-sharp.ts';

/**
 * One minified ES module with the AWS SDK of the lock file inside, so that what was tested is what runs. sharp is native
 * and is put beside it, for arm64; so is what pages are drawn with, which no bundler needs to read.
 */
export const functionBundle = ({
  rendersPictures,
  drawsPages,
  readsValues,
}: Pick<FunctionShape, 'rendersPictures' | 'drawsPages' | 'readsValues'>): BundlingOptions => {
  const { target, mainFields, minify, charset, banner, external, alias } = bundleSettings(rendersPictures);
  return {
    format: OutputFormat.ESM,
    target,
    mainFields,
    minify,
    sourceMap: false,
    banner,
    externalModules: external,
    esbuildArgs: {
      // aws-cdk-lib has a `charset` of its own, and does not pass it on.
      '--charset': charset,
      ...Object.fromEntries(Object.entries(alias).map(([name, file]) => [`--alias:${name}`, file])),
    },
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_, outputFolder) => [
        ...(rendersPictures ? [vendorSharpCommand(outputFolder)] : []),
        ...(readsValues ? [vendorEncoderCommand(outputFolder)] : []),
        ...(drawsPages ? [pageAssetsCommand(outputFolder)] : []),
      ],
    },
  };
};
