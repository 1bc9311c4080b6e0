import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** The foot says when the page was written; only that it grew older is no reason to write it again. */
export const withoutFoot = (page: string): string => page.replace(/<footer class="colophon">[\s\S]*?<\/footer>/, '');

/** Writes a page unless the standing one says the same; says whether it wrote. */
export const putPage = async (reports: ObjectStore, key: string, page: string): Promise<boolean> => {
  const standing = await reports.get(key);
  if (standing !== null && withoutFoot(new TextDecoder().decode(standing.body)) === withoutFoot(page)) return false;
  await reports.put(key, page, { contentType: 'text/html; charset=utf-8' });
  return true;
};
