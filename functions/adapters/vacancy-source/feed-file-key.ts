import { isStoreKey } from '#functions/adapters/object-store/store-key.ts';

/** Feeds are named from where `feeds.yaml` lies. */
const home = ['vacancies'];

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** The content store's key that a `file:` address means; null when it is absolute or leaves the store, or no file can be called so. */
export const feedFileKey = (url: string): string | null => {
  const path = decoded(url.slice('file:'.length));
  if (path === null || path === '' || path.startsWith('/') || path.includes('\\')) return null;
  const segments = [...home];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  const key = segments.join('/');
  return isStoreKey(key) ? key : null;
};
