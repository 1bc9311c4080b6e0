import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { digestFigures } from '#functions/newsroom/digests/digest-figures.ts';
import { lastFullWeek } from '#functions/newsroom/digests/last-full-periods.ts';
import { publicHoliday } from '#functions/story/quiet/public-holidays.ts';
import { drawnFacts } from '#test/bench/digest/drawn-facts.ts';
import { seeded } from '#test/bench/seeded.ts';
import { zone } from '#test/newsroom/digests/some-digest-facts.ts';

/** Working days from one day to a later one, counted one by one. */
const workingDays = (from: Temporal.PlainDate, until: Temporal.PlainDate): number => {
  let count = 0;
  for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 }))
    if (day.dayOfWeek <= 5 && publicHoliday('SE', day) === null) count += 1;
  return count;
};

describe('five hundred drawn digests', () => {
  const digests = Array.from({ length: 500 }, (_, seed) => {
    const facts = drawnFacts(seeded(seed));
    return { facts, view: digestFigures(facts, lastFullWeek(facts.now, zone), facts.now.toString()) };
  });

  it('ask for one thing each, of somebody, by a day that can be met', () => {
    const kinds = new Set<string>();
    for (const { facts, view } of digests) {
      const { ask } = view;
      kinds.add(ask.kind);
      const today = facts.now.toZonedDateTimeISO(zone).toPlainDate();
      if (ask.kind === 'nothing') {
        expect([ask.owner, ask.by]).toEqual([null, null]);
        continue;
      }
      expect(ask.sv).toContain(ask.owner?.sv);
      expect((ask.by ?? '') >= today.toString()).toBe(true);
      if (ask.kind === 'gap' || ask.kind === 'campaign')
        expect(workingDays(today, Temporal.PlainDate.from(ask.by ?? ''))).toBeGreaterThanOrEqual(5);
      for (const { at, ready } of ask.slots) {
        const [due, slot] = [
          Temporal.PlainDate.from(ready),
          Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate(),
        ];
        expect(workingDays(today, due)).toBeGreaterThanOrEqual(5);
        expect(workingDays(due, slot)).toBeGreaterThanOrEqual(2);
        expect(facts.plans.some(({ planned }) => planned.some((one) => one.instant === at && one.story === null))).toBe(
          true,
        );
      }
    }
    expect([...kinds].sort()).toEqual(['campaign', 'consents', 'gap', 'stories']);
  });

  it('show an arrow only where the limits lie on one side', () => {
    const changes = digests.flatMap(({ view }) => view.numbers.flatMap(({ change }) => change ?? []));
    for (const { low, high, direction } of changes) {
      expect(direction === 'up').toBe(low > 0);
      expect(direction === 'down').toBe(high !== null && high < 0);
    }
    expect(changes.length).toBeGreaterThan(100);
  });
});
