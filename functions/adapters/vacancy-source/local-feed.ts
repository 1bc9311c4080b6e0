import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { feedText } from '#functions/adapters/vacancy-source/feed-text.ts';
import type { FetchedFeed } from '#functions/ground/ports/vacancy-source.ts';

const no = (reason: string): FetchedFeed => ({ fetched: false, reason });

const pathOf = (address: string): string | null => {
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
};

/** A file of this machine by its absolute `file:///…`. */
export const localFeed = async (address: string, most: number): Promise<FetchedFeed> => {
  const path = pathOf(address);
  if (path === null) return no('not the address of a file on this machine');
  try {
    await using file = await open(path);
    const about = await file.stat();
    if (!about.isFile()) return no('it is not a file');
    if (about.size > most) return no(`larger than ${most} bytes`);
    const body = feedText(await file.readFile(), null);
    return body === null ? no('not readable as text') : { fetched: true, body, contentType: null };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return no(missing ? 'there is no such file' : 'the file could not be read');
  }
};
