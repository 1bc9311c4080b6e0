import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { functionTable } from './function-table.ts';
import type { PipelineFunction } from './pipeline-function.ts';
import { secureQueue } from './secure-queue.ts';

/** As AWS advises for Lambda: time for a batch to be throttled and tried again before anyone else sees it. */
const visibilityFactor = 6;

/** One channel's work: smooths slots that come at once, and keeps what failed. A slow channel holds up no other. */
export class PublicationQueue extends Construct {
  readonly queue: Queue;
  readonly channel: ChannelName;

  constructor(scope: Construct, id: string, target: PipelineFunction, channel: ChannelName) {
    super(scope, id);
    this.channel = channel;
    this.queue = secureQueue(this, 'Queue', {
      visibilityTimeout: Duration.seconds(visibilityFactor * functionTable[target.handler].timeout),
      deadLetterQueue: { queue: target.deadLetters, maxReceiveCount: 5 },
    });
    target.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        // One publication a run: a time-out then leaves one send uncertain, not several.
        batchSize: 1,
        reportBatchItemFailures: true,
        // The least that AWS allows.
        maxConcurrency: 2,
      }),
    );
  }
}
