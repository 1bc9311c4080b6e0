import { Temporal } from 'temporal-polyfill';
import { runningClock } from '#functions/adapters/clock/running.ts';
import { jsonLog } from '#functions/adapters/log/json-log.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import type { JobAnswer, JobOrder, JobPlace } from '#functions/cli/jobs-elsewhere.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { localPipeline } from '#functions/wiring/local.ts';

/*
 * Started by `jobs-elsewhere.ts`: does one job after the other, at the time that it is told, until whoever started it is gone. Then it ends
 * what it does, or stops in it: a run that is killed leaves nothing that the next one does not mend.
 */

const pipelineIn = async ({ settings, linkedInAddress, platsbankenAddress }: JobPlace, from: Temporal.Instant) => {
  const running = runningClock(from);
  const local = await localPipeline(settings, {
    functions: handlers,
    clock: running.clock,
    // Nobody reads a report of each run here, so what goes wrong is said where it was started.
    log: { ...quietLog, warn: jsonLog({ command: 'serve' }).warn },
    linkedInAddress,
    platsbankenAddress,
  });
  return { local, moveOn: running.moveOn };
};

let pipeline: ReturnType<typeof pipelineIn> | null = null;

const answer = async ({ name, now, events, place }: JobOrder): Promise<JobAnswer> => {
  const at = Temporal.Instant.from(now);
  pipeline ??= pipelineIn(place, at);
  const { local, moveOn } = await pipeline;
  moveOn(at);
  await local.deps.bus.publish(events);
  return { report: await local.wake(name) };
};

const faultIn = (fault: unknown): JobAnswer => ({
  fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
});

/** How long a job may go on when whoever asked for it is gone. */
const longestAlone = 10_000;
process.on('disconnect', () => setTimeout(() => process.exit(), longestAlone).unref());

// Ctrl-C reaches everybody in a terminal; who started this says when it is over.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

process.on('message', (order: JobOrder) => {
  void answer(order)
    .catch(faultIn)
    .then((came) => process.connected && process.send?.(came));
});
