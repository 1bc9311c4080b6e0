import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { functionTable } from './function-table.ts';
import { houseQueue } from './house-queue.ts';
import type { PipelineFunction } from './pipeline-function.ts';

/** As AWS advises for Lambda: time for a batch to be throttled and tried again before anyone else sees it. */
const visibilityFactor = 6;

/** The work queue in front of a function: smooths slots that come at once, and keeps what failed. */
export class PublicationQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, target: PipelineFunction) {
    super(scope, id);
    this.queue = houseQueue(this, 'Queue', {
      visibilityTimeout: Duration.seconds(visibilityFactor * functionTable[target.handler].timeout),
      deadLetterQueue: { queue: target.deadLetters, maxReceiveCount: 5 },
    });
    target.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        // One publication a run: a time-out then leaves one send uncertain, not several.
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: 2,
      }),
    );
  }
}
