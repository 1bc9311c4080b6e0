import { codeIn, type SourceTree } from '#test/repository/source-tree.ts';

export type Import = { readonly path: string; readonly from: string };

const forms: readonly RegExp[] = [
  /^(?:import|export) [\w$*{}\s,]*\bfrom '([^']+)'/gm,
  /^import '([^']+)'/gm,
  /\b(?:import|require|require\.resolve|import\.meta\.resolve)\(\s*'([^']+)'/g,
];

/** What the files of some folders import, static and dynamic. */
export const importsOf = (tree: SourceTree, ...folders: readonly string[]): readonly Import[] =>
  codeIn(tree, ...folders).flatMap(({ path, text }) =>
    forms.flatMap((form) => [...text.matchAll(form)].map((match) => ({ path, from: match[1] ?? '' }))),
  );

/** The package that a module belongs to; null for Node's own and for our own. */
export const packageOf = (module: string): string | null => {
  if (/^(node:|\.|#)/.test(module)) return null;
  return module.split('/', module.startsWith('@') ? 2 : 1).join('/');
};
