import { sha256 } from '#functions/ground/ledger/sha256.ts';

/** The version of one file, as a form carries it: the same in every store, which an ETag is not. */
export const fileVersion = (bytes: Uint8Array): string => sha256(bytes).slice(0, 12);
