import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  heldForPlanned,
  measurable,
  measuringCalls,
  publicationCalls,
  withCalls,
} from '#functions/publishing/access/call-budget.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';

const now = Temporal.Instant.from('2026-11-24T08:00:00Z');
const planned = (part: Partial<PlannedPublication> = {}): PlannedPublication => ({
  slot: '2026-11-24T09:00[Europe/Stockholm]',
  instant: '2026-11-24T08:00:00Z',
  latest: '2026-11-24T10:00:00Z',
  campaign: 'hosten',
  channel: 'linkedin',
  story: 'elsa',
  publication: '3f-hosten.elsa.linkedin',
  pair: null,
  reason: { sv: 'Först.', en: 'First.' },
  runnersUp: [],
  ...part,
});

describe('the calls of a day', () => {
  it.each([
    [0, 2],
    [1, 5],
    [3, 11],
    [20, 62],
  ])('a publication with %i pictures needs %i', (pictures, calls) => {
    expect(publicationCalls(pictures)).toBe(calls);
  });

  it('are taken whole or not at all', () => {
    const day = { day: '2026-11-24', used: 90 };
    expect(withCalls(day, 10, 100)).toEqual({ day: '2026-11-24', used: 100 });
    expect(withCalls(day, 11, 100)).toBeNull();
  });

  it('are held for publications on LinkedIn that may still go out', () => {
    expect(heldForPlanned([planned(), planned()], now)).toBe(22);
    const others = [
      planned({ channel: 'site' }),
      planned({ publication: null, story: null }),
      planned({ latest: '2026-11-24T07:59:59Z' }),
    ];
    expect(heldForPlanned(others, now)).toBe(0);
  });

  it('measure as many posts as fit and not one more', () => {
    expect([0, 4, 5, 6, 7, 100].map(measurable)).toEqual([0, 0, 1, 1, 2, 48]);
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 400 }), (left) => {
        const posts = measurable(left);
        expect(measuringCalls(posts)).toBeLessThanOrEqual(Math.max(0, left));
        expect(measuringCalls(posts + 1)).toBeGreaterThan(left);
      }),
    );
  });
});
