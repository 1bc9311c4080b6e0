import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './stub-handlers.ts';

const folder = join(root, 'cdk', 'native', 'sharp-linux-arm64');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('the sharp of the functions', () => {
  it('is the version that the tests and a laptop use', () => {
    const version = json(join(root, 'package.json')).dependencies.sharp;
    expect(json(join(folder, 'package.json')).dependencies.sharp).toBe(version);
    expect(json(join(folder, 'package-lock.json')).packages['node_modules/sharp'].version).toBe(version);
  });

  it('is pinned to its platform', () => {
    const lines = readFileSync(join(folder, '.npmrc'), 'utf8').split('\n');
    expect(lines).toEqual(expect.arrayContaining(['os=linux', 'cpu=arm64', 'libc=glibc']));
  });

  it('has a lock file with hashes and without the address of a registry', () => {
    const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
    expect(lock).toContain('"integrity": "sha512-');
    expect(lock).not.toContain('"resolved"');
  });
});
