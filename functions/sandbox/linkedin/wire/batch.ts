import { methodDenied } from '../access/access-refusals.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { Refusal } from './refusal.ts';
import type { Call } from './resource.ts';

/** BATCH_GET is switched off on the Development tier. */
export const refuseBatch = ({ tier }: SandboxWorld, { method, version }: Call, name: string): void => {
  if (tier === 'development') throw methodDenied(`${name}.${method}`, version);
};

/** Reads each key on its own: what is found in `results`, what is refused in `errors`, both with a status. */
export const batchAnswer = (
  ids: readonly string[],
  read: (id: string) => unknown,
): {
  readonly results: Readonly<Record<string, unknown>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, unknown>>;
} => {
  const results: Record<string, unknown> = {};
  const statuses: Record<string, number> = {};
  const errors: Record<string, unknown> = {};
  for (const id of ids) {
    try {
      results[id] = read(id);
      statuses[id] = 200;
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      errors[id] = thrown.body;
      statuses[id] = thrown.status;
    }
  }
  return { results, statuses, errors };
};
