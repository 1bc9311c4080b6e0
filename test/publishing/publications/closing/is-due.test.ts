import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isDueBy } from '#functions/publishing/publications/closing/is-due.ts';

const instant = fc
  .integer({ min: -70_000_000_000_000, max: 260_000_000_000_000 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

describe('comeBy', () => {
  it('says of any instant, with fractions or another offset too, what comparing instants says', () => {
    fc.assert(
      fc.property(instant, instant, fc.constantFrom('Z', '+01:00', '-10:30'), (now, other, offset) => {
        for (const one of [other, now, now.add({ milliseconds: 1 }), now.round('second')]) {
          const text = offset === 'Z' ? one.toString() : one.toString({ timeZone: offset });
          expect(isDueBy(now)(text)).toBe(Temporal.Instant.compare(one, now) <= 0);
        }
      }),
    );
  });
});
