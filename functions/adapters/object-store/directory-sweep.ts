import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ageOf, breakAbandoned } from '#functions/adapters/object-store/directory-lock.ts';
import { unless } from '#functions/adapters/object-store/error-code.ts';

/** A write and a lock take a moment; what is older (ms) was left by a process that was killed, and may hold a person's words. */
const longestWork = 60_000;
/** When each folder was last swept in this process. */
const swept = new Map<string, number>();

/** Clears a store's own folder of what killed processes left in it, once a minute; whoever writes or lists calls it. */
export const sweepOwn = async (own: string): Promise<void> => {
  const now = Date.now();
  if (now - (swept.get(own) ?? 0) < longestWork) return;
  swept.set(own, now);
  for (const name of await unless(['ENOENT'], [], () => readdir(own))) {
    const path = join(own, name);
    if ((await ageOf(path)) <= longestWork) continue;
    if (/^lock-\w+$/.test(name)) await breakAbandoned(path);
    else if (/^(new|ticket)-|\.breaker$/.test(name)) await rm(path, { force: true });
  }
};
