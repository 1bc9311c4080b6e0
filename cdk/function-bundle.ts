import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { bundleSettings } from './bundle-settings.ts';
import type { FunctionShape } from './function-table.ts';
import { vendorEncoderCommand } from './vendor-encoder.ts';
import { vendorFontCommand } from './vendor-font.ts';
import { vendorSharpCommand } from './vendor-sharp.ts';

/**
 * One minified ES module with the AWS SDK of the lock file inside, so that what was tested is what runs. sharp is native
 * and is put beside it, for arm64; so is the font, which no bundler needs to read.
 */
export const functionBundle = ({
  rendersPictures,
  carriesFont,
  readsValues,
}: Pick<FunctionShape, 'rendersPictures' | 'carriesFont' | 'readsValues'>): BundlingOptions => {
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
        ...(carriesFont ? [vendorFontCommand(outputFolder)] : []),
      ],
    },
  };
};
