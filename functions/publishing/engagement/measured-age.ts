import { Temporal } from 'temporal-polyfill';

/** Ages at which a post is measured. */
export const measuredAges = ['PT1H', 'PT6H', 'P1D', 'P3D', 'P7D', 'P14D', 'P30D', 'P90D'] as const;
export type MeasuredAge = (typeof measuredAges)[number];

const ofAge = (age: MeasuredAge): { readonly hours: number } => {
  const { days, hours } = Temporal.Duration.from(age);
  return { hours: days * 24 + hours };
};

/** Ages count real hours: a post is a day old after 24 of them, summer time or not. */
export const dueAt = (publishedAt: string, age: MeasuredAge): Temporal.Instant =>
  Temporal.Instant.from(publishedAt).add(ofAge(age));

/** When a post was published that was due at an instant. */
export const publishedBefore = (due: string, age: MeasuredAge): Temporal.Instant =>
  Temporal.Instant.from(due).subtract(ofAge(age));
