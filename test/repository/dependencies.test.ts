import { describe, expect, it } from 'vitest';
import { importsOf, packageOf } from '#test/repository/imports-of.ts';
import { planted, type SourceTree, sourceTree } from '#test/repository/source-tree.ts';

type Manifest = Readonly<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
>;

const tree = sourceTree();
/** The laws' own tests hold violations as text; what runs at the edge imports what is there. */
const ours = tree.filter(({ path }) => !path.startsWith('test/repository/') && !path.startsWith('cdk/edge/'));
const textOf = (path: string): string => tree.find((file) => file.path === path)?.text ?? '';
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

const isDeclared = (name: string, names: Readonly<Record<string, string>>): boolean =>
  name in names || `@types/${name.replace(/^@/, '').replace('/', '__')}` in declared;

const undeclared = (of: SourceTree, names: Readonly<Record<string, string>>, ...folders: readonly string[]) =>
  importsOf(of, ...folders).flatMap(({ path, from }) => {
    const name = packageOf(from);
    return name === null || isDeclared(name, names) ? [] : [`${path}: ${from}`];
  });

const unused = (of: SourceTree, names: readonly string[]) => {
  const used = new Set(importsOf(of, 'functions', 'cdk').map(({ from }) => packageOf(from)));
  return names.filter((name) => !used.has(name));
};

describe('dependencies', () => {
  it('are declared wherever they are imported', () => {
    expect(undeclared(ours, declared, 'functions', 'cdk', 'test')).toEqual([]);
  });

  it('that run are declared as such, not as tools', () => {
    expect(undeclared(tree, manifest.dependencies, 'functions')).toEqual([]);
  });

  it.each([
    ["import left from 'left-pad';\n"],
    ["export { left } from 'left-pad/now';\n"],
    ["const left = await import('left-pad');\n"],
    ["import 'left-pad';\n"],
    ["import {\n  left,\n} from 'left-pad';\n"],
  ])('that are not declared are found: %j', (text) => {
    const found = undeclared(planted(tree, 'functions/story/stories/x.ts', text), declared, 'functions');
    expect(found.join()).toContain('functions/story/stories/x.ts: left-pad');
  });

  it('that run are each imported by the functions or the stack', () => {
    expect(unused(tree, Object.keys(manifest.dependencies))).toEqual([]);
  });

  it('that nobody imports are found', () => {
    expect(unused(tree, ['left-pad', 'zod'])).toEqual(['left-pad']);
  });

  it('have exact versions', () => {
    const loose = (versions: Readonly<Record<string, string>>) =>
      Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose({ ...declared, ...manifest.optionalDependencies })).toEqual([]);
    expect(loose({ a: '^1.0.0', b: '~1.0.0', c: '1.x', d: 'latest', e: '1.0.0' })).toHaveLength(4);
  });

  it('are locked with hashes and without the address of a registry', () => {
    const addressed = (lock: string) => [...lock.matchAll(/"resolved": "https?:/g)].length;
    const lock = textOf('package-lock.json');
    expect(addressed(lock)).toBe(0);
    expect(addressed('{ "resolved": "https://registry.example/a.tgz" }')).toBe(1);
    type Locked = { readonly integrity?: string; readonly inBundle?: true };
    const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> };
    const bare = Object.entries(packages).filter(([path, one]) => path !== '' && !one.inBundle && !one.integrity);
    expect(bare).toEqual([]);
  });

  it('are the same in package.json and in the lock', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Readonly<Record<string, Manifest>> };
    const { dependencies, devDependencies } = packages[''] as Manifest;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('run on Node 24', () => {
    expect(process.versions.node).toMatch(/^24\./);
  });
});
