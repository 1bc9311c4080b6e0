import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import type { ObjectHead, ObjectStore } from '#functions/ground/ports/object-store.ts';

const encoder = new TextEncoder();

type File = { readonly key: string; readonly body: Uint8Array | string; readonly contentType: string };

/**
 * As `putChanged`, for many objects of a store that was just listed: what is not there or has another size is written
 * without being read.
 */
export const putListed = async (
  store: ObjectStore,
  listed: ObjectHead | undefined,
  { key, body, contentType }: File,
): Promise<boolean> => {
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  if (listed?.size === bytes.length) return putChanged(store, key, bytes, contentType);
  await store.put(key, bytes, { contentType });
  return true;
};
