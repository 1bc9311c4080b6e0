import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { systemClock } from '#functions/adapters/clock/system.ts';
import { describeClock } from '#test/contracts/clock.ts';

const nine = Temporal.Instant.from('2026-11-24T08:00:00Z');
const ten = Temporal.Instant.from('2026-11-24T09:00:00Z');

describeClock('the system’s', systemClock, Number.POSITIVE_INFINITY);
describeClock('fixed', () => fixedClock(nine), 1_000);
describeClock('simulated', () => simulatedClock(nine).clock, 0);

describe('clocks that do not follow the system', () => {
  test('the fixed one stands still while it waits, and cuts long waits short', async () => {
    const clock = fixedClock(nine, 5);
    const start = performance.now();
    await clock.wait(60_000);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(clock.now().equals(nine)).toBe(true);
  });

  test('the simulated one is set forwards, and refuses to be set back', () => {
    const { clock, set } = simulatedClock(nine);
    set(ten);
    expect(clock.now().equals(ten)).toBe(true);
    expect(() => set(nine)).toThrow('The simulation went back');
  });
});
