import { createHash } from 'node:crypto';

/** ETag of the stores without a server: SHA-256 of the bytes, so it is the same after a copy or a restart. */
export const contentEtag = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
