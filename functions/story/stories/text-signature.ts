/** How many values a signature has: the share that two texts have in common is off by four hundredths at a third. */
const size = 128;

/** Of so few pairs of words some are the same by chance: a text as short as that is like no other. */
const leastPairs = 40;

const words = /[\p{L}\p{N}]+/gu;

/** Spreads the bits of 32 (the finalizer of MurmurHash3). */
const mixed = (bits: number): number => {
  let mix = bits;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
};

/** FNV-1a, by code unit. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return mixed(hash);
};

/** One hash function for each value; the same for ever, since signatures are kept. */
const seeds = Uint32Array.from({ length: size }, (_, n) => mixed(Math.imul(n + 1, 0x9e3779b9)));

/** Two words that follow each other, each pair once: lower case, NFC, as they are written. */
const pairsOf = (text: string): ReadonlySet<string> => {
  const all = text.normalize('NFC').toLowerCase().match(words) ?? [];
  return new Set(all.slice(1).map((word, n) => `${all[n]} ${word}`));
};

/**
 * MinHash over the pairs of words of a text: two signatures have as large a part in common as the texts have of their pairs.
 * Null for a text that is too short to say it of.
 */
export const textSignature = (text: string): Uint32Array | null => {
  const pairs = pairsOf(text);
  if (pairs.size < leastPairs) return null;
  const least = new Uint32Array(size).fill(0xffffffff);
  for (const pair of pairs) {
    const hash = hashOf(pair);
    for (let n = 0; n < size; n += 1) {
      const value = mixed(hash ^ (seeds[n] as number));
      if (value < (least[n] as number)) least[n] = value;
    }
  }
  return least;
};

/** What two texts have in common of their pairs of words, from 0 to 1. */
export const sharedPart = (one: Uint32Array, other: Uint32Array): number => {
  let same = 0;
  for (let n = 0; n < size; n += 1) if (one[n] === other[n]) same += 1;
  return same / size;
};

/** As it is kept: 512 bytes in Base64, each value with its least byte first. */
export const signatureText = (signature: Uint32Array): string => {
  const bytes = new DataView(new ArrayBuffer(size * 4));
  for (const [n, value] of signature.entries()) bytes.setUint32(n * 4, value, true);
  return btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)));
};

/** Null for what is no signature of this kind. */
export const readSignature = (text: string): Uint32Array | null => {
  if (!/^[A-Za-z0-9+/]{683}=$/.test(text)) return null;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: size }, (_, n) => view.getUint32(n * 4, true));
};
