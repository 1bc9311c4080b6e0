import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { contentEtag } from '#functions/adapters/object-store/content-etag.ts';
import { unless } from '#functions/adapters/object-store/error-code.ts';

/** A lock is held for a read and a rename; a wait of this many milliseconds means that something is broken. */
const lockTimeoutMs = 10_000;

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

/** A lock is held for a read and a rename, so one this old (ms) was left by a machine that is gone. */
const longestHeldMs = 60_000;

/** Milliseconds since it was written; 0 when it is gone. */
export const ageOf = async (path: string): Promise<number> => {
  const facts = await unless(['ENOENT'], null, () => stat(path));
  return facts === null ? 0 : Date.now() - facts.mtimeMs;
};

/**
 * True when the lock's holder was a process of this machine that no longer runs; another machine's is judged by its age, so
 * that a machine that is gone holds nothing up for good.
 */
const abandoned = async (lock: string): Promise<boolean> => {
  const [pid, host] = (await unless(['ENOENT'], '', () => readFile(lock, 'utf8'))).split(' ');
  return host === hostname() ? !alive(Number(pid)) : (await ageOf(lock)) > longestHeldMs;
};

/** Only who holds the breaker may remove another's lock, and looks again first: so a fresh lock is never removed. */
export const breakAbandoned = async (lock: string): Promise<void> => {
  const breaker = `${lock}.breaker`;
  const mine = await unless(['EEXIST'], false, async () => {
    await writeFile(breaker, '', { flag: 'wx' });
    return true;
  });
  // Whoever was to break the lock may be gone too.
  if (!mine && (await ageOf(breaker)) > longestHeldMs) await rm(breaker, { force: true });
  if (!mine) return;
  try {
    if (await abandoned(lock)) await rm(lock, { force: true });
  } finally {
    await rm(breaker, { force: true });
  }
};

/** `link` makes the lock exclusive and gives it its holder's name in one step. */
const acquire = async (folder: string, lock: string): Promise<void> => {
  const ticket = join(folder, `ticket-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  await writeFile(ticket, `${process.pid} ${hostname()}`, { flag: 'wx' });
  const taken = async () => {
    await link(ticket, lock);
    return true;
  };
  try {
    const deadline = performance.now() + lockTimeoutMs;
    while (!(await unless(['EEXIST'], false, taken))) {
      if (performance.now() > deadline) throw new Error(`${lock} has been held too long; remove it and its .breaker.`);
      if (await abandoned(lock)) await breakAbandoned(lock);
      else await pause(1 + Math.random() * 4);
    }
  } finally {
    await rm(ticket, { force: true });
  }
};

export type Locked = <Value>(key: string, work: () => Promise<Value>) => Promise<Value>;

/** One worker at a time for a key, among all processes that use the folder; in this process, in the order of asking. */
export const directoryLock = (folder: string): Locked => {
  const queues = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const lock = join(folder, `lock-${contentEtag(Buffer.from(key)).slice(0, 32)}`);
    const turn = async () => {
      await acquire(folder, lock);
      try {
        return await work();
      } finally {
        await rm(lock, { force: true });
      }
    };
    const result = (queues.get(key) ?? Promise.resolve()).then(turn, turn);
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    queues.set(key, settled);
    try {
      return await result;
    } finally {
      if (queues.get(key) === settled) queues.delete(key);
    }
  };
};
