import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
};

/** Writes an object unless it already holds these bytes; says whether it wrote. Keeps a second run from touching anything. */
export const putChanged = async (
  store: ObjectStore,
  key: string,
  body: Uint8Array | string,
  contentType: string,
): Promise<boolean> => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const standing = await store.get(key);
  if (standing !== null && sameBytes(standing.body, bytes)) return false;
  await store.put(key, bytes, { contentType });
  return true;
};
