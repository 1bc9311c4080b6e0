import { stripTypeScriptTypes } from 'node:module';
import { codeIn, type SourceTree } from '#test/repository/source-tree.ts';

/** A law gives what breaks it, a line each; nothing when it holds. */
export type Law = (tree: SourceTree) => readonly string[];

export const mostLines = 200;
/** A test may hold a table of cases. */
export const mostTestLines = 250;
export const mostMedianLines = 60;
export const mostHandlerLines = 20;

const lines = (text: string): number => text.trimEnd().split('\n').length;
const paths = (tree: SourceTree): readonly string[] => tree.map(({ path }) => path);

/** A file that is a table of data says why it is long in a comment on its first lines. */
const saysWhyItIsLong = (text: string): boolean => /^\s*(\/\/|\/\*\*?)[^\n]*\blong\b/m.test(text.slice(0, 400));

export const noLongFile: Law = (tree) =>
  codeIn(tree, 'functions', 'cdk', 'test')
    .filter(({ path, text }) => lines(text) > (path.startsWith('test/') ? mostTestLines : mostLines))
    .filter(({ text }) => !saysWhyItIsLong(text))
    .map(({ path, text }) => `${path}: ${lines(text)} lines`);

export const shortMedian: Law = (tree) => {
  const sizes = codeIn(tree, 'functions').map(({ text }) => lines(text));
  const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return median > mostMedianLines ? [`median ${median} lines`] : [];
};

const drawers = ['utils', 'util', 'common', 'helpers', 'helper', 'service', 'services', 'manager', 'managers', 'misc'];

export const noDrawers: Law = (tree) =>
  paths(codeIn(tree, 'functions', 'cdk', 'test')).filter((path) =>
    path.split('/').some((part) => drawers.includes(part.replace(/\.\w+$/, ''))),
  );

export const noTypesFile: Law = (tree) =>
  paths(codeIn(tree, 'functions', 'cdk')).filter((path) => /\/types\.ts$/.test(path));

const statements = (text: string): readonly string[] =>
  text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** A file that only passes on what others export; `index.ts` is one in the making. */
export const noBarrels: Law = (tree) =>
  codeIn(tree, 'functions', 'cdk', 'test')
    .filter(
      ({ path, text }) =>
        /\/index\.[tj]s$/.test(path) ||
        statements(text).every((one) => /^export\s+(type\s+)?[*{][\s\S]*\bfrom\b/.test(one)),
    )
    .map(({ path }) => path);

/** Without its types nothing is left of a port. */
export const portsAreTypes: Law = (tree) =>
  codeIn(tree, 'functions/ground/ports')
    .filter(({ text }) => statements(stripTypeScriptTypes(text)).length > 0)
    .map(({ path }) => path);

/** A handler is a file that AWS starts. */
export const handlersAreShort: Law = (tree) =>
  codeIn(tree, 'functions/handlers')
    .filter(({ text }) => /export const handler\b/.test(text) && lines(text) > mostHandlerLines)
    .map(({ path, text }) => `${path}: ${lines(text)} lines`);

const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/** Names are words with dashes, so that a file is found by what it exports. */
export const namesAreKebab: Law = (tree) =>
  paths(codeIn(tree, 'functions', 'cdk', 'test')).filter((path) => path !== kebab(path) || /[^a-z0-9/.-]/.test(path));
