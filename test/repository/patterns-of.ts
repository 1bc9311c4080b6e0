import { stripTypeScriptTypes } from 'node:module';
import type { SourceTree } from '#test/repository/source-tree.ts';

export type Pattern = { readonly path: string; readonly source: string; readonly flags: string };

/** A literal, where no value stands before it that it could divide. */
const literal =
  /(?<=(?:^|[=(,:;!&|?{}[\n>]|return|yield|case|of)\s*)\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?![\w$])/g;

/** Every pattern that is written out in the files of a folder. */
export const patternsOf = (tree: SourceTree, folder: string): readonly Pattern[] =>
  tree
    .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.ts'))
    .flatMap(({ path, text }) => {
      const code = stripTypeScriptTypes(text).replace(/^\s*(\/\*\*?[\s\S]*?\*\/|\/\/.*)$/gm, '');
      return [...code.matchAll(literal)].map(([, source = '', flags = '']) => ({ path, source, flags }));
    });
