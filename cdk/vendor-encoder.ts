import { cpSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const model = join(root, 'functions', 'adapters', 'value-reader', 'model');
const engine = join(root, 'node_modules', 'onnxruntime-web', 'dist');

/** What a function reads values with; the vectors of the sample stories stay at home. */
const modelFiles = ['encoder.onnx', 'tokenizer.json', 'manifest.json', 'classifier.json'];
/** The engine looks for them beside the module that it is bundled into. */
const engineFiles = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

/** 36 MB, 23 zipped. */
export const placeEncoder = (outputFolder: string): void => {
  for (const file of modelFiles) cpSync(join(model, file), join(outputFolder, 'model', file));
  for (const file of engineFiles) cpSync(join(engine, file), join(outputFolder, file));
};

/** The command, for any shell, that puts the language model and its engine beside a bundle. */
export const vendorEncoderCommand = (outputFolder: string): string =>
  `"${process.execPath}" "${import.meta.filename}" "${outputFolder}"`;

if (import.meta.main) {
  const [outputFolder] = process.argv.slice(2);
  if (outputFolder === undefined) throw new Error('Usage: node vendor-encoder.ts OUTPUT-FOLDER');
  placeEncoder(outputFolder);
}
