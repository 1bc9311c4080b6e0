import { EventBridgeClient, PutEventsCommand, type PutEventsResultEntry } from '@aws-sdk/client-eventbridge';
import { awsClientSettings, awsLimits } from '#functions/adapters/aws/client-settings.ts';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import { ownSource } from '#functions/ground/events/envelope.ts';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { EventBus } from '#functions/ground/ports/event-bus.ts';

/** PutEvents takes at most ten entries a call. */
const batchSize = 10;

export type EventBridgeContext = {
  readonly busName: string;
  readonly client?: EventBridgeClient;
  readonly limits?: typeof awsLimits;
};

const batches = (events: readonly VardagEvent[]): readonly (readonly VardagEvent[])[] =>
  Array.from({ length: Math.ceil(events.length / batchSize) }, (_, n) =>
    events.slice(n * batchSize, (n + 1) * batchSize),
  );

const refused = (batch: readonly VardagEvent[], results: readonly PutEventsResultEntry[]): readonly string[] =>
  batch.flatMap(({ name }, n) => {
    const result = results[n];
    return result?.EventId ? [] : [`${name} (${result?.ErrorCode ?? 'no answer'})`];
  });

/** PutEvents succeeds as a call although single entries fail, so every entry's answer is looked at. */
export const eventBridgeBus = ({ busName, client, limits = awsLimits }: EventBridgeContext): EventBus => {
  let built = client;
  const send = async (batch: readonly VardagEvent[]): Promise<readonly string[]> => {
    built ??= new EventBridgeClient(awsClientSettings('EVENTBRIDGE', limits));
    const bus = built;
    const command = new PutEventsCommand({
      Entries: batch.map(({ name, detail }) => ({
        EventBusName: busName,
        Source: ownSource,
        DetailType: name,
        Detail: JSON.stringify(detail),
      })),
    });
    const { Entries = [] } = await withinDeadline(limits.whole, (abortSignal) => bus.send(command, { abortSignal }));
    return refused(batch, Entries);
  };
  return {
    publish: async (events) => {
      const failed: string[] = [];
      for (const batch of batches(events)) failed.push(...(await send(batch)));
      if (failed.length > 0)
        throw new Error(
          `The bus ${busName} refused ${failed.length} of ${events.length} events: ${failed.join(', ')}.`,
        );
    },
  };
};
