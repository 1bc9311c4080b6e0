import { isStoreKey } from '#functions/adapters/object-store/store-key.ts';

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return null;
  }
};

/** Bytes. Shorter than a store's longest key, so that what we put before it has room. */
const longest = 900;

/** The path of a request without its first slash; null for what no page of ours can be called. */
export const requestedPath = (path: string): string | null => {
  const plain = decoded(path)?.replace(/^\/+/, '') ?? null;
  if (plain === null || Buffer.byteLength(plain) > longest) return null;
  return isStoreKey(plain.replace(/(^|\/)$/, '$1index.html')) ? plain : null;
};
