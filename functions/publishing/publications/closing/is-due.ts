import { Temporal } from 'temporal-polyfill';

/** An instant as the planner writes it: UTC, whole seconds, no fraction. */
const asPlanned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/**
 * Whether an instant has come. Planned instants are compared as text: a tick looks at every slot of its day, and reading
 * ten thousand of them as instants takes seconds.
 */
export const isDueBy = (now: Temporal.Instant): ((instant: string) => boolean) => {
  const second = now.toString({ smallestUnit: 'second' });
  return (instant) =>
    asPlanned.test(instant) && asPlanned.test(second) ? instant <= second : Temporal.Instant.compare(instant, now) <= 0;
};
