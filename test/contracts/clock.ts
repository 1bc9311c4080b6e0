import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Clock } from '#functions/ground/ports/clock.ts';

/** `longestWait` is the implementation's bound on waiting, in milliseconds. */
export const describeClock = (name: string, make: () => Clock, longestWait: number) =>
  describe(`the clock that is ${name}`, () => {
    const took = async (wait: () => Promise<void>) => {
      const start = performance.now();
      await wait();
      return performance.now() - start;
    };

    test('gives instants that never run backwards', async () => {
      const clock = make();
      const first = clock.now();
      await clock.wait(2);
      expect(first).toBeInstanceOf(Temporal.Instant);
      expect(Temporal.Instant.compare(clock.now(), first)).toBeGreaterThanOrEqual(0);
    });

    test('waits in real time as long as asked, up to its bound', async () => {
      const waited = await took(() => make().wait(40));
      expect(waited).toBeGreaterThan(Math.min(40, longestWait) - 3);
    });

    test('does not wait for a time that has passed', async () => {
      expect(await took(() => make().wait(-1_000))).toBeLessThan(500);
    });
  });
