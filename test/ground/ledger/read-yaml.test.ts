import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readYaml, readYamlFolder } from '#functions/ground/ledger/read-yaml.ts';
import { readNamedConsents } from '#functions/story/consent/read-consents.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';

const File = z.strictObject({ title: z.string() });
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const storeOf = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const content = memoryStore();
  for (const [key, body] of Object.entries(files)) await content.put(key, body);
  return { content };
};
const told = (
  read: { readonly findings: readonly { file: string; line: number | null; rule: string }[] } | undefined,
) => read?.findings.map(({ file, line, rule }) => [file, line, rule]);

describe('a folder of YAML files', () => {
  it('tells of a file that another with the same name hides, and reads the one that ends in .yaml', async () => {
    const deps = await storeOf({
      'campaigns/a.yml': 'title: två\n',
      'campaigns/a.yaml': 'title: ett\n',
      'campaigns/b.yml': 'title: tre\n',
    });
    const files = await readYamlFolder(deps, File, 'campaigns');
    expect([...files].map(([name, { value }]) => [name, value?.title])).toEqual([
      ['a', 'ett'],
      ['b', 'tre'],
    ]);
    expect(told(files.get('a'))).toEqual([['campaigns/a.yml', null, 'file-twice']]);
    expect(told(files.get('b'))).toEqual([]);
  });

  it('tells of a file that is not UTF-8, with the line, and reads the others', async () => {
    const deps = await storeOf({
      'campaigns/a.yaml': latin1('# kort\ntitle: Förskola\n'),
      'campaigns/b.yaml': 'title: Förskola\n',
    });
    const files = await readYamlFolder(deps, File, 'campaigns');
    expect(files.get('a')).toMatchObject({ value: null, present: true });
    expect(told(files.get('a'))).toEqual([['campaigns/a.yaml', 2, 'not-utf-8']]);
    expect(files.get('b')?.value).toEqual({ title: 'Förskola' });
  });
});

describe('one YAML file', () => {
  it.each([
    ['Latin-1', latin1('title: Förskola\n'), ['not-utf-8']],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x74, 0x00]), ['not-utf-8']],
    ['UTF-8 with a byte order mark', '\ufefftitle: Förskola\n', []],
    ['UTF-8 that says U+FFFD itself', 'title: "\ufffd"\n', []],
  ])('in %s', async (_encoding, body, rules) => {
    const read = await readYaml(await storeOf({ 'brand.yaml': body }), File, 'brand.yaml', 'required');
    expect(read.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(read.present).toBe(true);
  });
});

it('a consent at send time is the one that the review saw, whichever ending its file has', async () => {
  const elsa = { ...(await storeOf({ 'consents/elsa-2026.yml': consentFile() })) };
  expect([...(await readNamedConsents(elsa, ['elsa-2026'])).consents.keys()]).toEqual(['elsa-2026']);
  await elsa.content.put('consents/elsa-2026.yaml', 'broken: [');
  expect([...(await readNamedConsents(elsa, ['elsa-2026'])).consents.keys()]).toEqual([]);
});
