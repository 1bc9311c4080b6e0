import { Duration } from 'aws-cdk-lib';
import { EventBus, type EventPattern, type IRuleTarget, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction, SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { ownSource } from '#functions/ground/events/envelope.ts';
import type { Subscription } from '#functions/subscriptions.ts';
import type { PipelineFunction } from './pipeline-function.ts';
import { PublicationQueue } from './publication-queue.ts';

/** An event older than this is told by the next nightly or hourly run anyway. */
const retryPolicy = { maxEventAge: Duration.hours(2), retryAttempts: 30 };

/** The pipeline's bus with its archive, and the rules that wake functions: own events, and changes in the content. */
export class EventBackbone extends Construct {
  readonly bus: EventBus;
  readonly queues: PublicationQueue[] = [];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus');
    this.bus.archive('Archive', { eventPattern: { source: [ownSource] }, retention: Duration.days(90) });
  }

  /** The rules of one row of the subscriptions. S3 speaks on the account's default bus, so a row may need two. */
  wake(target: PipelineFunction, { handler, events, content, queue }: Subscription, store: Bucket): void {
    const said: EventPattern = { source: [ownSource], detailType: [...events] };
    if (queue) this.byChannel(target, said);
    else if (events.length > 0) this.rule(`${handler}-events`, said, straight(target), this.bus);
    if (content.length > 0) this.rule(`${handler}-content`, contentChanges(store, content), straight(target));
  }

  private rule(id: string, eventPattern: EventPattern, target: IRuleTarget, eventBus?: EventBus): void {
    new Rule(this, id, { eventPattern, targets: [target], ...(eventBus === undefined ? {} : { eventBus }) });
  }

  /** A queue for each channel, so that each has its own bound on how much happens at once. */
  private byChannel(target: PipelineFunction, said: EventPattern): void {
    for (const channel of ChannelName.options) {
      const work = new PublicationQueue(this, `${channel}-queue`, target, channel);
      this.queues.push(work);
      const to = new SqsQueue(work.queue, { ...retryPolicy, deadLetterQueue: target.deadLetters });
      this.rule(`${target.handler}-${channel}`, { ...said, detail: { channel: [channel] } }, to, this.bus);
    }
  }
}

const straight = ({ lambda, deadLetters }: PipelineFunction): IRuleTarget =>
  new LambdaFunction(lambda, { ...retryPolicy, deadLetterQueue: deadLetters });

const contentChanges = (store: Bucket, prefixes: readonly string[]): EventPattern => ({
  source: ['aws.s3'],
  detailType: ['Object Created', 'Object Deleted'],
  detail: { bucket: { name: [store.bucketName] }, object: { key: prefixes.map((prefix) => ({ prefix })) } },
});
