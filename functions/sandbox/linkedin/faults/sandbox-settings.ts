import * as z from 'zod';

/** Where LinkedIn's behaviour is disputed or adjustable, a setting chooses. Durations are milliseconds of the clock. */
export const sandboxSettings = z.strictObject({
  /** Whether the PUT of picture bytes must, must not or may carry the bearer token. */
  uploadAuthorization: z.enum(['bearer', 'none', 'either']).default('either'),
  missingField: z.enum(['schema', 'business']).default('schema'),
  wrongEnum: z.enum(['schema', 'business']).default('schema'),
  /** A post with a picture that is not AVAILABLE: refused, or accepted and never shown. */
  unreadyImage: z.enum(['refuse', 'hide']).default('refuse'),
  smallAudience: z.enum(['not-found', 'bad-request']).default('not-found'),
  /** Known targeting facets and how many members each reaches. */
  audiences: z.record(z.string(), z.int().nonnegative()).default({
    'urn:li:geo:105117694': 52_000,
    sv_SE: 47_000,
    en_US: 9_000,
  }),
  /** Also refuse a text deleted less than 48 hours ago, naming the post that is gone. */
  ghostDuplicates: z.boolean().default(false),
  timedPostStatistics: z.enum(['refuse', 'ignore']).default('refuse'),
  /** What an unescaped reserved character does: the network cuts silently; `refuse` helps while developing. */
  littleText: z.enum(['cut', 'refuse']).default('cut'),
  /** How many times GET answers PROCESSING after the bytes arrived, and for how long at least. */
  processingPolls: z.int().nonnegative().default(1),
  processingMs: z.int().nonnegative().default(0),
  /** How long a new post stays out of the finder. */
  finderDelayMs: z.int().nonnegative().default(0),
  statisticsLagMs: z.int().nonnegative().default(0),
  negativeLikes: z.boolean().default(false),
  /** Share of posts that never get any activity, 0 to 1. */
  silentPosts: z.number().min(0).max(1).default(0),
  /** Real milliseconds that an update or a delete holds its post. */
  writeMs: z.int().nonnegative().default(0),
  /** For how long a refreshed token is still answered as revoked. */
  newTokenRevokedMs: z.int().nonnegative().default(0),
  /** Calls per UTC day; null follows the tier. */
  applicationQuota: z.int().nonnegative().nullable().default(null),
  memberQuota: z.int().nonnegative().nullable().default(null),
  commentsPerMinute: z.int().positive().default(5),
});

export type SandboxSettings = z.infer<typeof sandboxSettings>;
