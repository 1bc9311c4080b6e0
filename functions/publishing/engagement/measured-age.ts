import { Temporal } from 'temporal-polyfill';

/** Ages at which a post is measured. */
export const measuredAges = ['PT1H', 'PT6H', 'P1D', 'P3D', 'P7D', 'P14D', 'P30D', 'P90D'] as const;
export type MeasuredAge = (typeof measuredAges)[number];

const inHours = new Map(
  measuredAges.map((age) => {
    const { days, hours } = Temporal.Duration.from(age);
    return [age, days * 24 + hours] as const;
  }),
);
/** Real hours: a day is 24 of them, summer time or not. */
export const hoursOf = (age: MeasuredAge): number => inHours.get(age) ?? 0;

export const dueAt = (publishedAt: string, age: MeasuredAge): Temporal.Instant =>
  Temporal.Instant.from(publishedAt).add({ hours: hoursOf(age) });

/** When a post was published that was due at an instant. */
export const publishedBefore = (due: string, age: MeasuredAge): Temporal.Instant =>
  Temporal.Instant.from(due).subtract({ hours: hoursOf(age) });
