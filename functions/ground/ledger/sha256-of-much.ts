import { bytesToHex } from '@noble/hashes/utils.js';

/** The same as `sha256`, by the platform and beside other work: for texts of megabytes, where the other takes seconds. */
export const sha256OfMuch = async (text: string): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
