import type { SQSBatchResponse } from 'aws-lambda';
import { metricLine } from '#functions/adapters/log/metric-line.ts';
import type { Wake } from '#functions/handlers/job.ts';
import { BatchFailure } from '#functions/handlers/on-queue.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { type Measures, measuresOf } from '#functions/publications/measures-of.ts';
import { awsDeps } from '#functions/wiring/aws.ts';

/** Where a handler runs: what it gets, and where its lines for CloudWatch go. */
export type LambdaPlace = {
  readonly deps: () => Promise<Deps>;
  readonly write: (line: string) => void;
};

let built: Promise<Deps> | null = null;

const aws: LambdaPlace = {
  /** Built on the first wake and kept for the next ones; importing a handler touches nothing. */
  deps: () => {
    const building = built ?? awsDeps();
    built = building;
    return building;
  },
  write: (line) => {
    process.stdout.write(`${line}\n`);
  },
};

/** CloudWatch makes metrics of such a line without a call. */
const say = (measures: Measures, { write }: LambdaPlace): void => {
  const line = metricLine(measures, process.env['VARDAG_PIPELINE'] ?? 'unnamed', Date.now());
  if (line !== null) write(line);
};

/** Wakes the work, and says what came of it in numbers. */
const run = async (wake: Wake, event: unknown, place: LambdaPlace): Promise<void> => {
  say(measuresOf(await wake(await place.deps(), event)), place);
};

/** A Lambda handler of work that needs no answer; a fault is thrown, so that Lambda tries again and then keeps the event. */
export const onLambda =
  (wake: Wake, place = aws) =>
  async (event: unknown): Promise<void> => {
    await run(wake, event, place);
  };

/** A Lambda handler behind a queue: only the records that failed are given again. */
export const onLambdaQueue =
  (wake: Wake, place = aws) =>
  async (event: unknown): Promise<SQSBatchResponse> => {
    try {
      await run(wake, event, place);
      return { batchItemFailures: [] };
    } catch (error) {
      if (!(error instanceof BatchFailure)) throw error;
      say({ Failures: error.failed.length }, place);
      return { batchItemFailures: error.failed.map((itemIdentifier) => ({ itemIdentifier })) };
    }
  };
