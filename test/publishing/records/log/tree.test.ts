import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { emptyTree, type Hash, hashOfLeaf, leafOf, rootOf, withLeaf } from '#functions/publishing/records/log/tree.ts';

/** The leaves and roots that every implementation of RFC 6962 and 9162 is tried with (github.com/transparency-dev/merkle). */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const rootOfLeaves = (all: readonly Hash[]): string =>
  bytesToHex(rootOf(all.reduce((tree, leaf) => withLeaf(tree, leaf), emptyTree)));

/** As the RFC defines it, from the top: split at the largest power of two that is smaller than the size. */
const asDefined = (all: readonly Hash[]): string => {
  const [only] = all;
  if (only === undefined) return sha256('');
  if (all.length === 1) return bytesToHex(only);
  let half = 1;
  while (half * 2 < all.length) half *= 2;
  return sha256(hexToBytes(`01${asDefined(all.slice(0, half))}${asDefined(all.slice(half))}`));
};

describe('the tree over the record', () => {
  it.each(roots.map((root, size) => [size, root] as const))(
    'has over the first %d leaves that all are tried with the root %s',
    (size, root) => {
      expect(rootOfLeaves(leaves.slice(0, size).map((leaf) => hashOfLeaf(hexToBytes(leaf))))).toBe(root);
    },
  );

  it('is, grown leaf by leaf, what the RFC defines from the top', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 0, maxLength: 4 }), { maxLength: 80 }), (data) => {
        const hashes = data.map(hashOfLeaf);
        expect(rootOfLeaves(hashes)).toBe(asDefined(hashes));
      }),
    );
  });

  it('holds an object by its key and the bytes of its hash', () => {
    const key = new TextEncoder().encode('approvals/åä/0.json');
    const hash = sha256('some bytes');
    const bytes = Uint8Array.of(0, ...key, ...hexToBytes(hash));
    expect(bytesToHex(leafOf('approvals/åä/0.json', hash))).toBe(sha256(bytes));
  });
});
