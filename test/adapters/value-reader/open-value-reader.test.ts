import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { modelFolder, openValueReader } from '#functions/adapters/value-reader/open-value-reader.ts';
import { someText, someValues } from '#test/contracts/value-reader.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

describe('opening the reader of values', () => {
  let folder: TemporaryFolder;
  const reader = () => openValueReader(memoryStore(), folder.path);
  const change = async (name: string, edit: (text: string) => string) =>
    writeFile(join(folder.path, name), edit(await readFile(join(folder.path, name), 'utf8')));
  beforeEach(async () => {
    folder = await temporaryFolder();
    await mkdir(folder.path, { recursive: true });
    for (const name of ['manifest.json', 'classifier.json', 'tokenizer.json'])
      await cp(join(modelFolder, name), join(folder.path, name));
    await writeFile(join(folder.path, 'encoder.onnx'), 'not the one of the manifest');
  });
  afterEach(() => folder.remove());

  it.each(['encoder.onnx', 'manifest.json'])('without %s reads with the lexicon, and says why', async (name) => {
    const without = openValueReader(memoryStore(), join(folder.path, `no-${name}`));
    const { version, ranked, trouble } = await without.read(someText(), someValues);
    expect([version, ranked]).toEqual(['lexicon', someText().told]);
    expect(trouble?.sv).toContain('finns inte här');
  });

  it.each([
    ['belong to another encoder', (text: string) => text.replace(/"encoder": "./, '"encoder": "0')],
    ['are cut short', (text: string) => text.replace(/"weights": "..../, '"weights": "')],
    ['are no JSON', () => '{'],
  ])('refuses weights that %s', async (_, edit) => {
    await change('classifier.json', edit);
    const { version, trouble } = await reader().read(someText(), someValues);
    expect(version).toBe('lexicon');
    expect(trouble?.en).toContain('belong to another');
  });

  it('refuses an encoder that is not the one of its manifest, when it is needed', async () => {
    const { version, trouble } = await reader().read(someText(), someValues);
    expect(version).toBe('lexicon');
    expect(trouble?.en).toContain('encoder_is_another');
  });
});
