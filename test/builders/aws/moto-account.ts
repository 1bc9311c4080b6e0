import {
  CreateArchiveCommand,
  CreateEventBusCommand,
  DescribeArchiveCommand,
  EventBridgeClient,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
} from '@aws-sdk/client-s3';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { ownSource } from '#functions/ground/events/envelope.ts';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';

export type HouseQueue = { readonly url: string; readonly deadLetters: string };

export type MotoAccount = {
  readonly queues: ReadonlyMap<HandlerName, HouseQueue>;
  readonly sqs: SQSClient;
  /** How many events of the pipeline the bus has kept. */
  readonly archived: () => Promise<number>;
  readonly close: () => void;
};

export const accountNames = {
  bus: 'vardag-test',
  secret: 'vardag-test/linkedin',
  buckets: { content: 'test-content', records: 'test-records', reports: 'test-reports', site: 'test-site' },
} as const;

const place = (endpoint: string) => ({
  endpoint,
  region: 'eu-north-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test-secret' },
});

/** What the stack makes, as far as moto has it: stores that tell of changes, bus, archive, rules, queues, secret. */
export const openMotoAccount = async (endpoint: string, linkedInSecret: string): Promise<MotoAccount> => {
  const s3 = s3ClientFor(endpoint);
  const events = new EventBridgeClient(place(endpoint));
  const sqs = new SQSClient(place(endpoint));
  const secrets = new SecretsManagerClient(place(endpoint));
  const { bus, secret, buckets } = accountNames;

  for (const Bucket of Object.values(buckets)) {
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-north-1' } }));
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  }
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: buckets.content,
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    }),
  );
  await secrets.send(new CreateSecretCommand({ Name: secret, SecretString: linkedInSecret }));
  const { EventBusArn = '' } = await events.send(new CreateEventBusCommand({ Name: bus }));
  await events.send(
    new CreateArchiveCommand({
      ArchiveName: bus,
      EventSourceArn: EventBusArn,
      EventPattern: JSON.stringify({ source: [ownSource] }),
    }),
  );

  const arnOf = async (QueueUrl: string): Promise<string> => {
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
    );
    return Attributes['QueueArn'] ?? '';
  };
  const makeQueue = async (QueueName: string, Attributes: Record<string, string>): Promise<string> =>
    (await sqs.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? '';
  const rule = async (Name: string, pattern: unknown, Arn: string, EventBusName: string): Promise<void> => {
    await events.send(new PutRuleCommand({ Name, EventBusName, EventPattern: JSON.stringify(pattern) }));
    await events.send(new PutTargetsCommand({ Rule: Name, EventBusName, Targets: [{ Id: 'queue', Arn }] }));
  };

  const queues = new Map<HandlerName, HouseQueue>();
  for (const { handler, events: names, content, queue } of subscriptions) {
    const deadLetters = await makeQueue(`${handler}-dead`, {});
    const redrive = JSON.stringify({ deadLetterTargetArn: await arnOf(deadLetters), maxReceiveCount: 5 });
    // Where the stack lets a rule call the function, Lambda keeps the event in a queue of its own; here that is ours.
    const url = await makeQueue(handler, queue ? { RedrivePolicy: redrive } : {});
    const arn = await arnOf(url);
    if (names.length > 0) await rule(`${handler}-events`, { source: [ownSource], 'detail-type': names }, arn, bus);
    if (content.length > 0)
      await rule(
        `${handler}-content`,
        {
          source: ['aws.s3'],
          'detail-type': ['Object Created', 'Object Deleted'],
          detail: { bucket: { name: [buckets.content] }, object: { key: content.map((prefix) => ({ prefix })) } },
        },
        arn,
        'default',
      );
    queues.set(handler, { url, deadLetters });
  }
  return {
    queues,
    sqs,
    archived: async () => (await events.send(new DescribeArchiveCommand({ ArchiveName: bus }))).EventCount ?? 0,
    close: () => {
      for (const client of [s3, events, sqs, secrets]) client.destroy();
    },
  };
};
