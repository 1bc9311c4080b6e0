import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Failure, isTransient } from '#functions/adapters/channels/linkedin/failure.ts';
import { mapFailure } from '#functions/adapters/channels/linkedin/map-failure.ts';

const now = Temporal.Instant.from('2026-11-24T08:00:00Z');
const failure = (part: Partial<Failure>): Failure => ({
  status: null,
  code: null,
  serviceErrorCode: null,
  message: '',
  original: null,
  broken: null,
  isJson: true,
  ...part,
});

describe('a failed call that may be repeated', () => {
  it.each([
    [400, false],
    [404, false],
    [407, false],
    [408, true],
    [409, true],
    [410, false],
    [422, false],
    [429, false],
    [499, false],
    [500, true],
    [503, true],
    [599, true],
  ])('with status %d passes by itself: %j', (status, transient) => {
    expect(isTransient(failure({ status }))).toBe(transient);
  });

  it.each(['unreachable', 'timeout', 'broken'] as const)('passes by itself when no answer came: %s', (broken) => {
    expect(isTransient(failure({ broken }))).toBe(true);
  });

  it.each([
    [401, { outcome: 'deferred', reason: 'access', notBefore: now.add({ minutes: 5 }) }],
    [408, { outcome: 'deferred', reason: 'http-408', notBefore: now.add({ minutes: 2 }) }],
    [426, { outcome: 'deferred', reason: 'api-version', notBefore: now.add({ minutes: 60 }) }],
    [500, { outcome: 'deferred', reason: 'http-500', notBefore: now.add({ minutes: 2 }) }],
    [403, { outcome: 'refused', reason: 'http-403', detail: '' }],
    [422, { outcome: 'refused', reason: 'http-422', detail: '' }],
  ])('with status %d means to the ledger', (status, expected) => {
    expect(mapFailure(failure({ status }), now, 'a')).toEqual(expected);
  });

  it('waits for the next day of quotas when the calls are used up, whatever the hour', () => {
    const mapped = mapFailure(failure({ status: 429 }), now, 'a');
    expect(mapped).toMatchObject({ outcome: 'deferred', reason: 'throttled' });
    const midnight = Temporal.Instant.from('2026-11-25T00:00:00Z');
    expect(mapped.outcome === 'deferred' && Temporal.Instant.compare(mapped.notBefore, midnight) >= 0).toBe(true);
  });
});
