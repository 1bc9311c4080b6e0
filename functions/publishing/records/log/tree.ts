import { sha256 as digest } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** A hash of the tree: 32 bytes. */
export type Hash = Uint8Array;

const leafSign = Uint8Array.of(0);
const nodeSign = Uint8Array.of(1);

/** RFC 9162, 2.1.1: H(0x00 ‖ data). */
export const hashOfLeaf = (data: Uint8Array): Hash => digest(concatBytes(leafSign, data));

/** What a leaf of the log says: an object's key, then the 32 bytes of its SHA-256. The hash has one length, so neither can pass for the other. */
export const leafOf = (key: string, sha256: string): Hash =>
  hashOfLeaf(concatBytes(utf8ToBytes(key), hexToBytes(sha256)));

const hashOfNode = (left: Hash, right: Hash): Hash => digest(concatBytes(nodeSign, left, right));

/**
 * A tree that only grows: the roots of its perfect subtrees, the largest first, which are one for each 1 in the binary form
 * of its size.
 */
export type Tree = { readonly size: number; readonly subtrees: readonly Hash[] };

export const emptyTree: Tree = { size: 0, subtrees: [] };

export const withLeaf = ({ size, subtrees }: Tree, leaf: Hash): Tree => {
  const grown = [...subtrees];
  let last = leaf;
  // As a binary number carries when one is added.
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = grown.pop();
    if (left !== undefined) last = hashOfNode(left, last);
  }
  grown.push(last);
  return { size: size + 1, subtrees: grown };
};

/** RFC 9162, 2.1.1: the Merkle Tree Hash of all leaves. */
export const rootOf = ({ subtrees }: Tree): Hash =>
  subtrees.length === 0 ? digest(new Uint8Array()) : subtrees.reduceRight((right, left) => hashOfNode(left, right));
