import { describe, expect, it } from 'vitest';
import {
  handlersAreShort,
  type Law,
  mostHandlerLines,
  mostLines,
  mostTestLines,
  namesAreKebab,
  noBarrels,
  noDrawers,
  noLongFile,
  noTypesFile,
  portsAreTypes,
  shortMedian,
} from '#test/repository/shape.ts';
import { planted, sourceTree } from '#test/repository/source-tree.ts';

const tree = sourceTree();
const line = 'export const a = 1;\n';

type Row = readonly [law: string, check: Law, path: string, text: string];
const rows: readonly Row[] = [
  ['no file is over 200 lines', noLongFile, 'functions/story/stories/long.ts', line.repeat(mostLines + 1)],
  ['no test is over 250 lines', noLongFile, 'test/story/stories/long.test.ts', line.repeat(mostTestLines + 1)],
  ['no folder is a drawer', noDrawers, 'functions/story/stories/utils/cut.ts', line],
  ['no file is a drawer', noDrawers, 'functions/helpers.ts', line],
  ['no file is called types.ts', noTypesFile, 'functions/story/stories/types.ts', 'export type A = 1;\n'],
  ['no file is an index', noBarrels, 'functions/story/stories/index.ts', line],
  [
    'no file only passes on exports',
    noBarrels,
    'functions/story/stories/all.ts',
    "export * from './a.ts';\nexport { b } from './b.ts';\n",
  ],
  [
    'a port holds types only',
    portsAreTypes,
    'functions/ground/ports/bell.ts',
    `export type Bell = () => void;\n${line}`,
  ],
  [
    'a port imports types only',
    portsAreTypes,
    'functions/ground/ports/bell.ts',
    "import * as z from 'zod';\nexport type Bell = typeof z;\n",
  ],
  [
    'a handler has at most 20 lines',
    handlersAreShort,
    'functions/handlers/big.ts',
    `${line.repeat(mostHandlerLines)}export const handler = 1;\n`,
  ],
  ['names are in kebab-case', namesAreKebab, 'functions/story/stories/readStory.ts', line],
];

describe('the shape of the source', () => {
  it.each(rows)('%s', (_law, check) => {
    expect(check(tree)).toEqual([]);
  });

  it.each(rows)('%s: a violation is found', (_law, check, path, text) => {
    expect(check(planted(tree, path, text)).join()).toContain(path);
  });

  it('keeps the median file of functions/ within 60 lines', () => {
    expect(shortMedian(tree)).toEqual([]);
    const fat = tree.map((file) => ({ ...file, text: line.repeat(61) }));
    expect(shortMedian(fat)).toEqual(['median 61 lines']);
  });

  it('sees the whole of the source', () => {
    expect(tree.filter(({ path }) => path.startsWith('functions/')).length).toBeGreaterThan(300);
  });
});
