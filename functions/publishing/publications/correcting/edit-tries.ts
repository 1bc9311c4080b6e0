import { Temporal } from 'temporal-polyfill';

/** Between tries of a change whose end is not known: as long again as it has been tried, within these. */
const shortest = { minutes: 2 } as const;
const longest = { hours: 6 } as const;
/** After so long a person is told. */
const givenUpAfter = { hours: 24 } as const;

/** When to try again what was first tried at `begun`; null when it is given up. */
export const nextEditTry = (begun: string, now: Temporal.Instant): Temporal.Instant | null => {
  const tried = now.since(begun);
  if (Temporal.Duration.compare(tried, givenUpAfter) >= 0) return null;
  if (Temporal.Duration.compare(tried, shortest) <= 0) return now.add(shortest);
  return now.add(Temporal.Duration.compare(tried, longest) >= 0 ? longest : tried);
};
