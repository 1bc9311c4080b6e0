import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type SourceFile = { readonly path: string; readonly text: string };
export type SourceTree = readonly SourceFile[];

export const root = join(import.meta.dirname, '..', '..');

const notOurs = new Set(['node_modules', '.git', '.venv', '.vardag', 'cdk.out', 'coverage']);
const isText = (name: string): boolean => /\.(ts|js|json|ya?ml|md|css|html|svg)$|^run$/.test(name);

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() && isText(entry.name) ? [path] : [];
  });

/** Every text file of the repository, by its path from the root with `/`. */
export const sourceTree = (): SourceTree =>
  filesUnder(root).map((path) => ({
    path: relative(root, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));

/** The files of a folder that hold code. */
export const codeIn = (tree: SourceTree, ...folders: readonly string[]): SourceTree =>
  tree.filter(({ path }) => /\.(ts|js)$/.test(path) && folders.some((folder) => path.startsWith(`${folder}/`)));

/** The tree as it would be with one more file, or with another text in one that is there. */
export const planted = (tree: SourceTree, path: string, text: string): SourceTree => [
  ...tree.filter((file) => file.path !== path),
  { path, text },
];
