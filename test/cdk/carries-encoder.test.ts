import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';
import { functionTable } from '../../cdk/function-table.ts';
import { placeEncoder } from '../../cdk/vendor-encoder.ts';

it('only the function that reviews stories carries the language model', () => {
  const carriers = Object.entries(functionTable).filter(([, { readsValues }]) => readsValues);
  expect(carriers.map(([name, { memory }]) => [name, memory >= 1024])).toEqual([['review-stories', true]]);
});

describe('what is put beside its bundle', () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await temporaryFolder();
    placeEncoder(folder.path);
  });
  afterAll(() => folder.remove());

  it('is the model where the reader looks, and the engine where the engine looks', () => {
    const files = ['model/encoder.onnx', 'model/tokenizer.json', 'model/manifest.json', 'model/classifier.json'];
    for (const file of [...files, 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'])
      expect(existsSync(join(folder.path, file))).toBe(true);
  });

  it('has a model of at most 22 MB', () => {
    const size = ['encoder.onnx', 'tokenizer.json'].reduce(
      (sum, file) => sum + statSync(join(folder.path, 'model', file)).size,
      0,
    );
    expect(size).toBeLessThanOrEqual(22e6);
  });
});
