import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { type Snapshot, unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';
import { areNumbersCurrent, noteAttempts } from '#functions/publishing/engagement/unread-since.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';

const post = aPublicationProjection();
const number = aSnapshot(post);
const refused = aSnapshot(post, unreadMeasure('statistics: http-401'));
const limited = aSnapshot(post, { ...unreadMeasure('statistics: http-429'), passes: true });
const again = { ...limited, triedBefore: true };
const gone = aSnapshot(post, unreadMeasure('statistics: gone'));
const missed = aSnapshot(post, { ...unreadMeasure('not-read-in-time'), measuredAt: null });

describe('numbers', () => {
  let reports: ObjectStore;
  beforeEach(() => {
    reports = memoryStore();
  });
  const isCurrentAfter = async (
    ...batches: readonly (readonly (Snapshot & { readonly triedBefore?: boolean })[])[]
  ): Promise<boolean> => {
    for (const [hour, readings] of batches.entries())
      await noteAttempts(reports, readings, Temporal.Instant.from('2026-11-17T09:00:00Z').add({ hours: hour }));
    return areNumbersCurrent(reports);
  };

  it.each([
    ['before anything is read', [], true],
    ['when one was read', [[number]], true],
    ['when LinkedIn answers that the post is gone', [[gone]], true],
    ['when one of several was read', [[refused, number, limited]], true],
    ['while nothing is due', [[number], [], []], true],
    ['after an age that nobody read in time', [[number], [missed]], true],
    ['after a refusal', [[number], [refused]], false],
    ['after a failure that passes', [[limited]], false],
    ['after a refusal, though nothing is due since', [[refused], [], []], false],
    ['when one is read after a refusal', [[refused], [limited], [], [number]], true],
    ['after a new refusal', [[refused], [number], [refused]], false],
    ['after a second try that fails where the first came with a number', [[number, limited], [again]], true],
    ['after a second try that fails as the first did', [[limited], [again]], false],
  ] as const)('are current %s: %#', async (_, batches, expected) => {
    expect(await isCurrentAfter(...batches)).toBe(expected);
  });

  it('are unread since the first attempt that failed', async () => {
    await isCurrentAfter([refused], [refused]);
    const stored = await reports.get('measured/unread-since.txt');
    expect(new TextDecoder().decode(stored?.body)).toBe('2026-11-17T09:00:00Z');
  });
});
