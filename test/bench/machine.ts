import type { FaultPlan, ProcessFault } from '#test/bench/fault-plan.ts';
import type { RunClock } from '#test/bench/run-clock.ts';

export type Step = 'write' | 'create' | 'call' | 'read';

/** One process: what it does passes through `step`; when it is killed, nothing it does has any effect any more. */
export type Worker = {
  readonly step: <T>(kind: Step, what: string, act: () => T | Promise<T>) => Promise<T>;
  /**
   * On the way to the request that creates a post. A stall that is to meet it lasts an even number of minutes here, before the
   * last thing that the run does, or an odd one inside the request: then it has left, and arrives late.
   */
  readonly nearsCreate: () => Promise<void>;
  readonly isAlive: () => boolean;
};

export type Machine = { readonly worker: (name: string) => Worker };

/** The machine that all processes of a run share: it counts their steps and strikes where the plan says. */
export const machine = (plan: Pick<FaultPlan, 'process'>, clock: RunClock, trace: (line: string) => void): Machine => {
  const counts = { write: 0, create: 0, call: 0 };
  const slept = new Set<ProcessFault>();
  const struck = (kind: Step): ProcessFault | undefined => {
    if (kind === 'read') return undefined;
    counts[kind] += 1;
    if (kind === 'create') counts.call += 1;
    return plan.process.find(
      (fault) =>
        !slept.has(fault) &&
        ((fault.at === kind && fault.nth === counts[kind]) ||
          (fault.at === 'call' && kind === 'create' && fault.nth === counts.call)),
    );
  };
  const stallBeforeCreate = (): ProcessFault | undefined =>
    plan.process.find(
      (fault) =>
        !slept.has(fault) &&
        fault.what === 'stalls' &&
        fault.minutes % 2 === 0 &&
        ((fault.at === 'create' && fault.nth === counts.create + 1) ||
          (fault.at === 'call' && fault.nth === counts.call + 1)),
    );
  const worker = (name: string): Worker => {
    let alive = true;
    const die = (): never => {
      alive = false;
      throw new Error('the process was killed');
    };
    return {
      isAlive: () => alive,
      nearsCreate: async () => {
        const fault = stallBeforeCreate();
        if (fault === undefined) return;
        slept.add(fault);
        trace(`${name} stalls for ${fault.minutes} minutes on its way to create`);
        await clock.sleep(fault.minutes);
      },
      step: async (kind, what, act) => {
        if (!alive) die();
        // Others come between two steps.
        await Promise.resolve();
        const fault = struck(kind);
        if (fault?.what === 'stalls') {
          trace(`${name} stalls for ${fault.minutes} minutes before ${what}`);
          await clock.sleep(fault.minutes);
        }
        if (fault?.what === 'killed-before') {
          trace(`${name} is killed before ${what}`);
          die();
        }
        if (fault?.what === 'lost-before') {
          trace(`${name} loses ${what}, not done`);
          throw new Error('the store failed');
        }
        const answer = await (async () => act())().catch((error: unknown) => {
          trace(`${name} ${what}: ${error instanceof Error ? error.message : error}`);
          if (fault?.what === 'killed-after') die();
          throw error;
        });
        if (kind !== 'read') trace(`${name} ${what}`);
        if (fault?.what === 'killed-after') {
          trace(`${name} is killed after ${what}`);
          die();
        }
        if (fault?.what === 'lost-after') {
          trace(`${name} loses the answer of ${what}, done`);
          throw new Error('the store failed');
        }
        return answer;
      },
    };
  };
  return { worker };
};
