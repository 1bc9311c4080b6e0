import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventBridgeBus } from '#functions/adapters/event-bus/eventbridge.ts';
import type { EventBus } from '#functions/ground/ports/event-bus.ts';
import { describeEventBus } from '#test/contracts/event-bus.ts';
import { type EventBridgeSubset, startEventBridgeSubset } from '#test/servers/eventbridge-subset.ts';

const busFor = (endpoint: string) =>
  eventBridgeBus({
    busName: 'vardag-test',
    client: new EventBridgeClient({
      endpoint,
      region: 'eu-north-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test-secret' },
    }),
  });

describeEventBus('EventBridge', async () => {
  const server = await startEventBridgeSubset();
  return { bus: busFor(server.url), delivered: async () => server.delivered(), close: server.close };
});

describe('the bus on EventBridge', () => {
  let server: EventBridgeSubset;
  let bus: EventBus;
  const approvals = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      name: 'StoryApproved' as const,
      detail: { story: `story-${n}-of-many`, approval: 'a' },
    }));
  beforeAll(async () => {
    server = await startEventBridgeSubset();
    bus = busFor(server.url);
  });
  afterAll(() => server.close());

  test('makes no call for no events', async () => {
    await bus.publish([]);
    expect(server.calls).toEqual([]);
  });

  test('sends ten at a time', async () => {
    await bus.publish(approvals(25));
    expect(server.calls).toEqual([10, 10, 5]);
  });

  test('throws when the bus refuses an entry, names its kind and code but none of its detail, and sends the rest', async () => {
    server.delivered();
    server.refuse('story-3-of-many');
    const publishing = bus.publish(approvals(12));
    await expect(publishing).rejects.toThrow(
      /^The bus vardag-test refused 1 of 12 events: StoryApproved \(ThrottlingException\)\.$/,
    );
    expect(server.delivered()).toHaveLength(11);
    server.refuse(null);
  });

  test('throws when the bus cannot be reached', async () => {
    await expect(busFor('http://127.0.0.1:9').publish(approvals(1))).rejects.toThrow();
  });
});
