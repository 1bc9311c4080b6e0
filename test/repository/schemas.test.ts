import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { contentKinds } from '#functions/cli/schemas/content-kinds.ts';
import { fieldNotes } from '#functions/cli/schemas/field-notes.ts';
import { fieldsOf, jsonSchemaOf } from '#functions/cli/schemas/json-schema-of.ts';
import { schemaFiles, withFieldTables } from '#functions/cli/schemas/schema-files.ts';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { root, sourceTree } from '#test/repository/source-tree.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/content-formats.md');
const tree = sourceTree();

/** A pattern of ours needs the `u` flag, which editors add by themselves. */
const asEditorsRead = (schema: object): Parameters<typeof z.fromJSONSchema>[0] =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === 'pattern' ? undefined : value)));

const asGlob = (files: string): RegExp =>
  new RegExp(
    `(?:^content|/templates)/${files.replace('.', '\\.').replace('!(feeds)', '(?!feeds\\.)*').replaceAll('*', '[^/]*')}$`,
  );

const kinds = contentKinds.map((kind) => ({
  ...kind,
  made: jsonSchemaOf(kind, (path) => fieldNotes[kind.name][path]),
}));
const samples = kinds.flatMap(({ files, made }) =>
  tree
    .filter(({ path }) => /^(content|functions\/cli\/templates)\//.test(path) && asGlob(files).test(path))
    .map(({ path, text }) => ({
      path,
      made,
      value: parse(path.endsWith('.md') ? (text.split('---')[1] ?? '') : text),
    })),
);

describe('the schemas that editors read', () => {
  it.each(schemaFiles)('are up to date in $path; "npm run schemas" writes them', ({ path, text }) => {
    expect(read(path)).toBe(text);
  });

  it('are up to date in the tables of docs/content-formats.md', () => {
    expect(page).toBe(withFieldTables(page));
    for (const { name } of kinds) expect(page).toContain(`<!-- fields: ${name} -->\n| field |`);
  });

  it.each(kinds)('say something about every field of $name, and about no other', ({ name, made }) => {
    const paths = [...fieldsOf(made)].map(({ path }) => path).filter((path) => !/\.(sv|en)$/.test(path));
    const told = Object.keys(fieldNotes[name]).filter((path) => !/\.(sv|en)$/.test(path));
    expect(told.sort()).toEqual([...new Set(paths)].sort());
  });

  it('find many files of each kind but those that are written when something has happened', () => {
    const without = kinds.filter(({ made }) => !samples.some((sample) => sample.made === made));
    expect(without.map(({ name }) => name)).toEqual(['ask', 'pasted', 'answer', 'pause']);
    expect(samples.length).toBeGreaterThan(40);
  });

  it.each(samples.filter(({ path }) => !path.includes('/drafts/')))('accept $path', ({ made, value }) => {
    expect(z.fromJSONSchema(asEditorsRead(made)).safeParse(value).error?.issues ?? []).toEqual([]);
  });

  it.each(samples.filter(({ path }) => path.endsWith('a-2026.yaml') || path.endsWith('brand.yaml')))(
    'mark a misspelt word in $path',
    ({ made, value }) => {
      const schema = z.fromJSONSchema(asEditorsRead(made));
      expect(schema.safeParse({ ...value, gossip: true }).success).toBe(false);
    },
  );
});

describe('the templates of "vardag init"', () => {
  const templates = samples.filter(({ path }) => path.includes('/templates/') && path.endsWith('.yaml'));

  it.each(templates)('name the schema of $path in its first line', ({ path, made }) => {
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(path))?.[1] ?? 'none';
    expect(JSON.parse(read(join(dirname(path), named)))).toEqual(JSON.parse(JSON.stringify(made)));
  });
});

describe('the examples in docs/content-formats.md', () => {
  const sections = page.split(/^## /m).slice(1);

  it.each(kinds)('are what the pipeline reads as $name', ({ name, schema }) => {
    const section = sections.find((one) => one.includes(`<!-- fields: ${name} -->`)) ?? '';
    const example = /```(?:yaml|markdown)\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
    const text = name === 'story' ? (example.split('---\n')[1] ?? '') : example;
    expect(text).not.toBe('');
    expect(checkYaml(schema as z.ZodType, { file: name, text, firstLine: 1 }).findings).toEqual([]);
  });
});
