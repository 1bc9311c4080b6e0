import type { SQSBatchResponse } from 'aws-lambda';
import { metricLine } from '#functions/adapters/log/metric-line.ts';
import type { Handle } from '#functions/ground/ports/handle.ts';
import { type Measures, measuresOf } from '#functions/ground/run-report/measures-of.ts';
import { type AwsContext, awsContext } from '#functions/wiring/aws.ts';
import { BatchFailure } from '#functions/wiring/batch-failure.ts';

/** Adds the ports that a function needs beside the common ones. It names them itself, so that no bundle holds others. */
export type Equip<Needs> = (context: AwsContext) => Needs | Promise<Needs>;

/** Where lines for CloudWatch go. */
export type WriteLine = (line: string) => void;

const toOutput: WriteLine = (line) => {
  process.stdout.write(`${line}\n`);
};

/** Built on the first wake and kept for the next ones, unless it failed; importing a handler touches nothing. */
const once = <Needs>(equip: Equip<Needs>): (() => Promise<Needs>) => {
  let built: Promise<Needs> | null = null;
  const build = async (): Promise<Needs> => equip(awsContext());
  return () => {
    built ??= build().catch((error: unknown) => {
      built = null;
      throw error;
    });
    return built;
  };
};

/** CloudWatch makes metrics of such a line without a call. */
const writeMetrics = (measures: Measures, write: WriteLine): void => {
  const line = metricLine(measures, process.env['VARDAG_PIPELINE'] ?? 'unnamed', Date.now());
  if (line !== null) write(line);
};

/** A Lambda handler of work that needs no answer; a fault is thrown, so that Lambda tries again and then keeps the event. */
export const onLambda = <Needs>(wake: Handle<Needs>, equip: Equip<Needs>, write = toOutput) => {
  const deps = once(equip);
  return async (event: unknown): Promise<void> => {
    writeMetrics(measuresOf(await wake(await deps(), event)), write);
  };
};

/** A Lambda handler behind a queue: only the records that failed are given again. */
export const onLambdaQueue = <Needs>(wake: Handle<Needs>, equip: Equip<Needs>, write = toOutput) => {
  const deps = once(equip);
  return async (event: unknown): Promise<SQSBatchResponse> => {
    try {
      writeMetrics(measuresOf(await wake(await deps(), event)), write);
      return { batchItemFailures: [] };
    } catch (error) {
      if (!(error instanceof BatchFailure)) throw error;
      writeMetrics({ Failures: error.failed.length }, write);
      return { batchItemFailures: error.failed.map((itemIdentifier) => ({ itemIdentifier })) };
    }
  };
};
