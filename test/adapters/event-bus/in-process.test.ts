import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import type { Envelope } from '#functions/ground/events/envelope.ts';
import { describeEventBus } from '#test/contracts/event-bus.ts';

const clock = { now: () => Temporal.Instant.from('2026-11-24T08:00:00.123Z') };
const approved = (story: string) => ({ name: 'StoryApproved', detail: { story, approval: 'a' } }) as const;
const storyOf = (envelope: Envelope) => envelope.detail['story'];

describeEventBus('one process', async () => {
  const { bus, drain } = inProcessBus(clock);
  const delivered = async () => {
    const envelopes: Envelope[] = [];
    await drain(async (envelope) => void envelopes.push(envelope));
    return envelopes;
  };
  return { bus, delivered };
});

describe('the bus of one process', () => {
  test('delivers in order, what delivery causes after what waited', async () => {
    const { bus, drain, pending } = inProcessBus(clock);
    const seen: unknown[] = [];
    await bus.publish([approved('a'), approved('b')]);
    await drain(async (envelope) => {
      seen.push(storyOf(envelope));
      if (storyOf(envelope) === 'a') await bus.publish([approved('c')]);
    });
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(pending()).toEqual([]);
  });

  test('puts the pipeline’s instant and the given id in the envelope', async () => {
    const { bus, pending } = inProcessBus(clock, () => 'id-1');
    await bus.publish([approved('a')]);
    expect(pending()).toMatchObject([{ id: 'id-1', time: '2026-11-24T08:00:00Z', 'detail-type': 'StoryApproved' }]);
  });

  test('keeps a failed delivery for the next drain and delivers the rest', async () => {
    const { bus, drain, pending } = inProcessBus(clock);
    const seen: unknown[] = [];
    await bus.publish([approved('bad'), approved('good')]);
    const failing = drain(async (envelope) => {
      if (storyOf(envelope) === 'bad') throw new Error('broken');
      seen.push(storyOf(envelope));
    });
    await expect(failing).rejects.toThrow('Delivery failed: StoryApproved.');
    expect(seen).toEqual(['good']);
    expect(pending().map(storyOf)).toEqual(['bad']);
    await drain(async (envelope) => void seen.push(storyOf(envelope)));
    expect(seen).toEqual(['good', 'bad']);
  });

  test('stops events that cause each other for ever, and names them', async () => {
    const { bus, drain } = inProcessBus(clock);
    await bus.publish([approved('a')]);
    await expect(drain(() => bus.publish([approved('a')]))).rejects.toThrow(
      'Events keep causing events: StoryApproved.',
    );
  });

  test('keeps what was published when the publisher changes its own copy afterwards', async () => {
    const { bus, pending } = inProcessBus(clock);
    const detail = { story: 'a', approval: 'a' };
    await bus.publish([{ name: 'StoryApproved', detail }]);
    detail.story = 'b';
    expect(pending().map(storyOf)).toEqual(['a']);
  });
});
