/** S3's own limit, in bytes of UTF-8. */
const longestKey = 1024;

/** A key as the port promises it: relative, `/`-separated, no empty, `.` or `..` segment, nothing a path would misread. */
export const isStoreKey = (key: string): boolean =>
  Buffer.byteLength(key) <= longestKey &&
  !/[\\\p{Cc}]/u.test(key) &&
  key.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');

/** The key in NFC, so that an å typed on one machine finds the å saved on another. Throws for what is not a key. */
export const storeKey = (key: string): string => {
  const composed = key.normalize('NFC');
  if (!isStoreKey(composed)) throw new Error(`"${key}" is not a key: use a relative path with "/" and without "..".`);
  return composed;
};

/** A prefix may be empty, or stop in the middle of a segment, but may not climb. */
export const storePrefix = (prefix: string): string => {
  const composed = prefix.normalize('NFC');
  if (composed !== '' && !isStoreKey(`${composed}x`))
    throw new Error(`"${prefix}" is not a prefix of keys: use a relative path with "/" and without "..".`);
  return composed;
};

/** The forms in which a name may have been saved: people's files from a Mac can be decomposed (NFD). */
export const spellings = (key: string): readonly string[] => {
  const decomposed = key.normalize('NFD');
  return decomposed === key ? [key] : [key, decomposed];
};
