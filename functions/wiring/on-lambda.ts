import type { SQSBatchResponse } from 'aws-lambda';
import type { Wake } from '#functions/handlers/job.ts';
import { BatchFailure } from '#functions/handlers/on-queue.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { awsDeps } from '#functions/wiring/aws.ts';

let built: Promise<Deps> | null = null;

/** Built on the first wake and kept for the next ones; importing a handler touches nothing. */
const deps = (): Promise<Deps> => {
  const building = built ?? awsDeps();
  built = building;
  return building;
};

/** A Lambda handler of work that needs no answer; a fault is thrown, so that Lambda tries again and then keeps the event. */
export const onLambda =
  (wake: Wake) =>
  async (event: unknown): Promise<void> => {
    await wake(await deps(), event);
  };

/** A Lambda handler behind a queue: only the records that failed are given again. */
export const onLambdaQueue =
  (wake: Wake) =>
  async (event: unknown): Promise<SQSBatchResponse> => {
    try {
      await wake(await deps(), event);
      return { batchItemFailures: [] };
    } catch (error) {
      if (!(error instanceof BatchFailure)) throw error;
      return { batchItemFailures: error.failed.map((itemIdentifier) => ({ itemIdentifier })) };
    }
  };
