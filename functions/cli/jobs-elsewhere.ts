import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';
import type { HandlerName } from '#functions/subscriptions.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import type { Local } from '#functions/wiring/local.ts';

/** Where jobs are done, told with each of them so that a process that died is simply started again. */
export type JobPlace = {
  readonly settings: Environment;
  readonly linkedInAddress: string | null;
  readonly platsbankenAddress: string | null;
};

export type JobOrder = {
  readonly name: HandlerName;
  readonly now: string;
  /** What was published here since the last job. */
  readonly events: readonly VardagEvent[];
  readonly place: JobPlace;
};

export type JobAnswer = { readonly report: JobReport } | { readonly fault: string };

/** How long a job may go on when everything else is closed. */
const longestEnd = 10_000;

export type JobsElsewhere = Local & { readonly close: () => Promise<void> };

const program = join(import.meta.dirname, 'jobs-process.ts');

/** One order at a time: whoever gives the next waits for the answer to this. */
const asked = (child: ChildProcess, order: JobOrder): Promise<JobAnswer> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The process that does the jobs ended.'));
    child.once('exit', ended);
    child.once('message', (came: JobAnswer) => {
      child.off('exit', ended);
      resolve(came);
    });
    child.send(order, (error) => error !== null && reject(error));
  });

/**
 * The jobs of a pipeline in a process of their own, so that no page waits for what they draw. What is published here by an act goes
 * along with the next of them.
 */
export const jobsElsewhere = (local: Local, clock: Clock, place: JobPlace): JobsElsewhere => {
  let child: ChildProcess | null = null;
  let events: readonly VardagEvent[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const started = (): ChildProcess => {
    if (child !== null && child.exitCode === null && child.connected) return child;
    child = fork(program, [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return child;
  };
  const wakeNow = async (name: HandlerName): Promise<JobReport> => {
    const sent = events;
    events = [];
    const order = { name, now: clock.now().toString(), events: sent, place };
    const came = await asked(started(), order).catch((fault) => {
      events = [...sent, ...events];
      throw fault;
    });
    if ('report' in came) return came.report;
    throw new Error(`${name} failed`, { cause: new Error(came.fault) });
  };
  return {
    deps: {
      ...local.deps,
      bus: {
        publish: async (more) => {
          events = [...events, ...structuredClone(more)];
        },
      },
    },
    wake: (name) => {
      const result = turn.then(() => wakeNow(name));
      turn = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      if (child === null || child.exitCode !== null) return;
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child.disconnect();
      const inTime = await Promise.race([ended.then(() => true), pause(longestEnd, false, { ref: false })]);
      if (!inTime) child.kill('SIGKILL');
      await ended;
    },
  };
};
