import type { SQSBatchResponse } from 'aws-lambda';
import { metricLine } from '#functions/adapters/log/metric-line.ts';
import type { Wake } from '#functions/handlers/job.ts';
import { BatchFailure } from '#functions/handlers/on-queue.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { JobReport } from '#functions/publications/job-report.ts';
import { measuresOf } from '#functions/publications/measures-of.ts';
import { awsDeps } from '#functions/wiring/aws.ts';

let built: Promise<Deps> | null = null;

/** Built on the first wake and kept for the next ones; importing a handler touches nothing. */
const deps = (): Promise<Deps> => {
  const building = built ?? awsDeps();
  built = building;
  return building;
};

/** CloudWatch makes metrics of such a line in the log, without a call. */
const say = (report: JobReport): void => {
  const line = metricLine(measuresOf(report), process.env['VARDAG_PIPELINE'] ?? 'unnamed', Date.now());
  if (line !== null) process.stdout.write(`${line}\n`);
};

/** A Lambda handler of work that needs no answer; a fault is thrown, so that Lambda tries again and then keeps the event. */
export const onLambda =
  (wake: Wake) =>
  async (event: unknown): Promise<void> => {
    say(await wake(await deps(), event));
  };

/** A Lambda handler behind a queue: only the records that failed are given again. */
export const onLambdaQueue =
  (wake: Wake) =>
  async (event: unknown): Promise<SQSBatchResponse> => {
    try {
      say(await wake(await deps(), event));
      return { batchItemFailures: [] };
    } catch (error) {
      if (!(error instanceof BatchFailure)) throw error;
      return { batchItemFailures: error.failed.map((itemIdentifier) => ({ itemIdentifier })) };
    }
  };
