import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { splicedYaml } from '#functions/ground/findings/spliced-yaml.ts';
import type { YamlEdit } from '#functions/ground/findings/yaml-cuts.ts';
import { sourceTree } from '#test/repository/source-tree.ts';

type Key = string | number;

const texts = sourceTree()
  .filter(
    ({ path }) => /^(content|functions\/cli\/templates)\/.*\.(yaml|md)$/.test(path) && !path.endsWith('README.md'),
  )
  .flatMap(({ path, text }) => {
    const front = path.endsWith('.md') ? (/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? null) : text;
    return front === null ? [] : [{ path, text: front }];
  });

const dataOf = (text: string): unknown => parseDocument(text, { uniqueKeys: false }).toJS();

/** Every place of a file, and for each list the one behind its last. */
const placesIn = (data: unknown, at: readonly Key[] = []): readonly (readonly Key[])[] => {
  if (typeof data !== 'object' || data === null) return [at];
  const entries = Object.entries(data).map(([key, value]) => [Array.isArray(data) ? Number(key) : key, value] as const);
  const inside = entries.flatMap(([key, value]) => placesIn(value, [...at, key]));
  return [at, ...inside, [...at, Array.isArray(data) ? data.length : 'new-name']];
};

const value = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '2026-12-01T09:00',
    '0180',
    'yes',
    'a: b',
    '# nej',
    '- x',
    'två\nrader',
    '»å« ä, ö]',
    '',
    'null',
    '*',
    '&a',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant([]),
  fc.constant({ slot: '2026-12-01T09:00', story: 'min-vecka, [nu]' }),
);

const commentsIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (/^\s*#/.test(line) ? [line] : []));

/** The stretch that differs: all before and behind it is the same. */
const changedPart = (before: string, after: string): string => {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let behind = 0;
  while (
    behind < before.length - from &&
    behind < after.length - from &&
    before.at(-1 - behind) === after.at(-1 - behind)
  )
    behind += 1;
  return before.slice(from, before.length - behind);
};

const reachedIn = (data: unknown, at: readonly Key[]): unknown =>
  at.reduce<unknown>((inner, key) => (inner as Record<Key, unknown> | undefined)?.[key], data);

/** Small files as often as large ones; what is asked of a file is worked out once. */
const files = texts.map(({ text }) => {
  const data = dataOf(text);
  return { text, data, places: placesIn(data).filter(({ length }) => length > 0) };
});

describe('YAML of people, changed at one place', () => {
  it('keeps every other byte, in each content file that there is', () => {
    const refused: YamlEdit[] = [];
    const cases = fc
      .constantFrom(...files)
      .chain((file) =>
        fc.record({ file: fc.constant(file), at: fc.constantFrom(...file.places), value, removes: fc.boolean() }),
      );
    fc.assert(
      fc.property(cases, ({ file: { text, data }, at, value: set, removes }) => {
        const standing = reachedIn(data, at);
        const edit: YamlEdit = removes && standing !== undefined ? { at, remove: true } : { at, set };
        const after = splicedYaml(text, [edit]);
        if (after === null) {
          refused.push(edit);
          return;
        }
        if ('remove' in edit || typeof standing === 'object') return;
        const own = String(standing ?? '');
        const others = (line: string) => !own.includes(line.trim());
        expect(commentsIn(after).filter(others)).toEqual(commentsIn(text).filter(others));
        expect(changedPart(text, after).length).toBeLessThan(own.length * 2 + 40);
        expect(reachedIn(dataOf(after), at)).toEqual(set);
      }),
      { numRuns: 1_000 },
    );
    // What can be refused is the first name of an item, and the only one of a file.
    expect(refused.filter((edit) => 'set' in edit)).toEqual([]);
    expect(refused.length).toBeLessThan(20);
  }, 60_000);

  const campaign = `# Tisdagar.
id: host   # samma som filen
pinned: [{ slot: 2026-10-13T09:00, story: natt }]
goals: { impressions: 20000 }
# Slut.
`;
  const slot = '2026-10-20T09:00';
  it.each<readonly [string, readonly YamlEdit[], readonly string[]]>([
    [
      'a new item of a list on one line',
      [{ at: ['pinned', 1], set: { slot, story: 'dag' } }],
      ['story: natt }]', 'story: natt }, { slot: 2026-10-20T09:00, story: dag }]'],
    ],
    ['a value within it', [{ at: ['pinned', 0, 'story'], set: 'dag' }], ['story: natt', 'story: dag']],
    ['the only item away', [{ at: ['pinned', 0], remove: true }], ['[{ slot: 2026-10-13T09:00, story: natt }]', '[]']],
    [
      'a new name behind the last one, before the last comment',
      [{ at: ['skipped', 0], set: { slot, reason: 'Lov: ingen' } }],
      ['20000 }\n', '20000 }\nskipped: [{ slot: 2026-10-20T09:00, reason: "Lov: ingen" }]\n'],
    ],
    ['a name away, with its comment', [{ at: ['id'], remove: true }], ['id: host   # samma som filen\n', '']],
    [
      'two places',
      [
        { at: ['id'], set: 'vår' },
        { at: ['goals', 'clicks'], set: 3 },
      ],
      ['host   #', 'vår   #', '20000 }', '20000, clicks: 3 }'],
    ],
  ])('gives %s', (_, edits, swaps) => {
    let expected = campaign;
    for (let at = 0; at < swaps.length; at += 2) expected = expected.replace(swaps[at] ?? '', swaps[at + 1] ?? '');
    expect(splicedYaml(campaign, edits)).toBe(expected);
  });

  it.each<readonly [string, string, YamlEdit, string]>([
    [
      'an item on a line of its own',
      'a:\n  - x # 1\n# sist\n',
      { at: ['a', 1], set: 'y' },
      'a:\n  - x # 1\n  - y\n# sist\n',
    ],
    [
      'a list without its last item',
      'a: # tom\n  - x # 1\nb: 1\n',
      { at: ['a', 0], remove: true },
      'a: [] # tom\nb: 1\n',
    ],
    ['a value where there was none', 'a:\nb: 1\n', { at: ['a'], set: 'x' }, 'a: x\nb: 1\n'],
    ['a file with the line breaks of Windows', 'a: 1\r\n', { at: ['b'], set: 2 }, 'a: 1\r\nb: 2\r\n'],
    ['a file without a line break at its end', 'a: 1', { at: ['b'], set: 2 }, 'a: 1\nb: 2'],
    ['the quotes that stood there', "a: 'x'\n", { at: ['a'], set: "den 'stora'" }, "a: 'den ''stora'''\n"],
    ['an empty file its first name', '', { at: ['a', 'b'], set: 1 }, 'a: { b: 1 }\n'],
  ])('gives %s', (_, before, edit, after) => {
    expect(splicedYaml(before, [edit])).toBe(after);
  });

  it.each<readonly [string, string, YamlEdit]>([
    ['a file that does not hold', 'a: [1\n', { at: ['a', 1], set: 2 }],
    ['what an alias stands for', 'a: &x { b: 1 }\nc: *x\n', { at: ['c', 'b'], set: 2 }],
    ['what is not there to be removed', 'a: 1\n', { at: ['b'], remove: true }],
    ['a bomb', `${'['.repeat(100)}${']'.repeat(100)}`, { at: ['a'], set: 1 }],
  ])('is refused for %s', (_, before, edit) => {
    expect(splicedYaml(before, [edit])).toBeNull();
  });
});
