import { expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { siteAssessed } from '#functions/newsroom/review/site-assessed.ts';
import { employerFiles } from '#test/builders/core/employer-files.ts';

const brand = employerFiles['brand.yaml'] ?? '';
const lines = brand.trimEnd().split('\n').length;
const assessed = 'assessed: { on: 2026-11-24, by: { sv: oss, en: us }, how: { sv: Själva., en: Ourselves. } }';

const findings = async (text: string | null) => {
  const content = memoryStore();
  if (text !== null) await content.put('brand.yaml', text);
  return siteAssessed({ content });
};

it.each<readonly [string, string | null, readonly (number | null)[]]>([
  ['says nothing of it', brand, [null]],
  [
    'has only somebody to turn to',
    `${brand.trimEnd()}\naccessibility: { contact: { mail: a@b.example } }\n`,
    [lines + 1],
  ],
  ['tells of an assessment', `${brand.trimEnd()}\naccessibility: { ${assessed} }\n`, []],
  ['can not be read, which is told already', `${brand.trimEnd()}\naccessibility: [\n`, []],
  ['is not there, which is told already', null, []],
])('brand.yaml %s', async (_, text, expected) => {
  const found = await findings(text);
  expect(found.map(({ line }) => line)).toEqual(expected);
  for (const { file, rule, severity } of found)
    expect([file, rule, severity]).toEqual(['brand.yaml', 'site-unassessed', 'warning']);
});

it('says what to write, and where it is described', async () => {
  expect((await findings(brand))[0]?.hint.sv).toContain('docs/content-formats.md');
});
