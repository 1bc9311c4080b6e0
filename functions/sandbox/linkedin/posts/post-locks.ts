import { conflict } from '../wire/gateway-refusals.ts';

const held = new WeakMap<object, Set<string>>();

/** Runs a write alone on its post; a second one meanwhile is refused with 409. `world` only tells sandboxes apart. */
export const alone = async <T>(world: object, post: string, ms: number, write: () => T): Promise<T> => {
  const locks = held.get(world) ?? new Set<string>();
  held.set(world, locks);
  if (locks.has(post)) throw conflict();
  locks.add(post);
  try {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    return write();
  } finally {
    locks.delete(post);
  }
};
