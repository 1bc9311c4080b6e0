import type { Context } from 'hono';

/** For so many seconds a page is read again by itself. */
const longest = 120;

/** Has the browser read this page again after so many seconds, with script or without. False when it has been read for long enough. */
export const readAgain = (c: Context, seconds: number): boolean => {
  const { searchParams } = new URL(c.req.url);
  const readings = Number.parseInt(searchParams.get('again') ?? '0', 10) || 0;
  if (readings >= longest / seconds) return false;
  searchParams.set('again', String(readings + 1));
  c.header('refresh', `${seconds}; url=?${searchParams}`);
  return true;
};
