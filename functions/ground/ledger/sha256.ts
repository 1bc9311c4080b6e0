import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes of a picture or a feed are never written into once they are read, and one run asks for their hash up to four times. */
const known = new WeakMap<Uint8Array, string>();
const worthKeeping = 16_384;

/** Lower-case hex of the SHA-256 of bytes, or of a text's UTF-8 bytes. */
export const sha256 = (data: Uint8Array | string): string => {
  if (typeof data === 'string') return bytesToHex(digest(utf8ToBytes(data)));
  if (data.length < worthKeeping) return bytesToHex(digest(data));
  const hash = known.get(data) ?? bytesToHex(digest(data));
  known.set(data, hash);
  return hash;
};
