import * as z from 'zod';

/** Where the board's behaviour is unknown or adjustable, a setting chooses. Durations are milliseconds. */
export const boardSettings = z.strictObject({
  /** Whether the employer has entered the supplier's consent key. */
  consent: z.boolean().default(true),
  /** The same reference, while its ad stands: refused, or taken as one more. */
  duplicates: z.enum(['refuse', 'accept']).default('refuse'),
  /** Whether a duplicate's refusal names the ad. */
  namesDuplicate: z.boolean().default(true),
  onDemandDuration: z.enum(['either', 'required', 'forbidden']).default('either'),
  /** What a deleted ad's status answers. */
  deletedStatus: z.enum(['not-found', 'word']).default('not-found'),
  /** How long a new ad stays out of the search. */
  searchDelayMs: z.int().nonnegative().default(0),
  /** The board's instant, for tests of another time than this; null lets its clock go. */
  now: z.iso.datetime().nullable().default(null),
  delayMs: z.int().nonnegative().default(1_000),
});

export type BoardSettings = z.infer<typeof boardSettings>;
