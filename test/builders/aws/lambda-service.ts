import { randomUUID } from 'node:crypto';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse } from 'aws-lambda';
import { scheduleSource } from '#functions/ground/events/envelope.ts';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import type { HouseQueue, MotoAccount } from '#test/builders/aws/moto-account.ts';
import { functionTable } from '../../../cdk/function-table.ts';

export type LambdaHandlers = Readonly<Record<HandlerName, (event: unknown) => Promise<unknown>>>;

/** Plays what AWS does between the queues and the functions; moto has neither Lambda's event sources nor Scheduler. */
export type LambdaService = {
  /** Wakes a function as Scheduler does. */
  readonly schedule: (handler: HandlerName) => Promise<void>;
  /** Delivers until every queue is empty; what fails too often becomes a dead letter. */
  readonly drain: () => Promise<void>;
  /** Sends the dead letters again, as an operator does. */
  readonly redrive: () => Promise<number>;
  /** Runs that threw, by function. */
  readonly failures: readonly string[];
};

/** What a delivery twice is: SQS and EventBridge deliver at least once. `again` says whether this message comes twice. */
export type LambdaOptions = { readonly again: () => boolean };

const attributes = ['ApproximateReceiveCount', 'SentTimestamp'] as const;

export const lambdaService = (
  { sqs, queues }: MotoAccount,
  handlers: LambdaHandlers,
  { again }: LambdaOptions,
): LambdaService => {
  const failures: string[] = [];

  const receive = async (QueueUrl: string): Promise<readonly Message[]> => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 1,
        MessageSystemAttributeNames: [...attributes],
        VisibilityTimeout: 600,
      }),
    );
    return Messages;
  };
  const forget = (QueueUrl: string, { ReceiptHandle }: Message) =>
    sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  const giveBack = (QueueUrl: string, { ReceiptHandle }: Message) =>
    sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));

  const run = async (handler: HandlerName, event: unknown): Promise<unknown> => {
    try {
      return await handlers[handler](event);
    } catch (error) {
      failures.push(`${handler}: ${error instanceof Error ? error.message : 'unknown'}`);
      throw error;
    }
  };

  /** An event source mapping with a batch of one and partial batch responses. */
  const throughMapping = async (handler: HandlerName, { url }: HouseQueue, message: Message): Promise<void> => {
    const record = {
      messageId: message.MessageId ?? '',
      receiptHandle: message.ReceiptHandle,
      body: message.Body ?? '',
      attributes: message.Attributes,
      messageAttributes: {},
      md5OfBody: message.MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:eu-north-1:111122223333:${handler}`,
      awsRegion: 'eu-north-1',
    };
    const answer = (await run(handler, { Records: [record] }).catch(() => null)) as SQSBatchResponse | null;
    const failed = answer === null || answer.batchItemFailures.some((one) => one.itemIdentifier === record.messageId);
    if (failed && answer !== null) failures.push(`${handler}: a record`);
    await (failed ? giveBack(url, message) : forget(url, message));
  };

  /** Lambda's own queue of asynchronous calls: tried again as the stack says, then kept as a dead letter. */
  const throughInvoke = async (handler: HandlerName, queue: HouseQueue, message: Message): Promise<void> => {
    const { retries } = functionTable[handler].wake;
    const ran = await run(handler, JSON.parse(message.Body ?? '{}')).then(
      () => true,
      () => false,
    );
    if (ran) return void (await forget(queue.url, message));
    if (Number(message.Attributes?.ApproximateReceiveCount ?? 1) <= retries)
      return void (await giveBack(queue.url, message));
    await sqs.send(new SendMessageCommand({ QueueUrl: queue.deadLetters, MessageBody: message.Body ?? '' }));
    await forget(queue.url, message);
  };

  const deliverOne = async (handler: HandlerName, throughQueue: boolean): Promise<boolean> => {
    const queue = queues.get(handler);
    if (queue === undefined) throw new Error(`${handler} has no queue.`);
    const [message] = await receive(queue.url);
    if (message === undefined) return false;
    const deliver = throughQueue ? throughMapping : throughInvoke;
    if (again())
      await run(
        handler,
        throughQueue
          ? { Records: [{ messageId: 'twice', body: message.Body ?? '' }] }
          : JSON.parse(message.Body ?? '{}'),
      ).catch(() => undefined);
    await deliver(handler, queue, message);
    return true;
  };

  const drain = async (): Promise<void> => {
    for (let busy = true; busy; ) {
      busy = false;
      for (const { handler, queue } of subscriptions) while (await deliverOne(handler, queue)) busy = true;
    }
  };

  return {
    failures,
    drain,
    schedule: async (handler) => {
      const { url = '' } = queues.get(handler) ?? {};
      const envelope = {
        version: '0',
        id: randomUUID(),
        source: scheduleSource,
        'detail-type': 'Scheduled',
        time: new Date().toISOString(),
        detail: {},
      };
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(envelope) }));
    },
    redrive: async () => {
      let moved = 0;
      for (const { url, deadLetters } of queues.values())
        for (
          let [message] = await receive(deadLetters);
          message !== undefined;
          [message] = await receive(deadLetters)
        ) {
          await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: message.Body ?? '' }));
          await forget(deadLetters, message);
          moved += 1;
        }
      return moved;
    },
  };
};
