import { createHash } from 'node:crypto';

/** A number in [0, 1) that depends on nothing but its arguments. */
export const seededFraction = (seed: number, ...parts: readonly (string | number)[]): number =>
  createHash('sha256')
    .update([seed, ...parts].join('\u0000'))
    .digest()
    .readUIntBE(0, 6) /
  2 ** 48;
