import * as z from 'zod';
import type { VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';
import { feedSetting } from '#functions/wiring/feed-setting.ts';

const Store = z.string().regex(/^(file:.+|s3:\/\/[^/]+(\/.*)?)$/, 'file:DIR or s3://BUCKET[/PREFIX]');

const Outside = z.union([
  z.literal('sandbox'),
  z.url({ protocol: /^https?$/, error: 'sandbox, or an address like http://127.0.0.1:4010' }),
]);

const Environment = z.object({
  VARDAG_CONTENT: Store.optional(),
  VARDAG_RECORDS: Store.optional(),
  VARDAG_REPORTS: Store.optional(),
  VARDAG_SITE: Store.optional(),
  VARDAG_TRAFFIC: Store.optional(),
  VARDAG_BUS: z.string().min(1).default('local'),
  VARDAG_LINKEDIN_URL: Outside.optional(),
  VARDAG_LINKEDIN_TOKEN: z.string().min(1).optional(),
  VARDAG_LINKEDIN_SECRET: z.string().min(1).optional(),
  VARDAG_LINKEDIN_ORGANIZATION: z
    .string()
    .regex(/^(urn:li:organization:)?\d+$/, 'digits, as in the page address')
    .optional(),
  VARDAG_LINKEDIN_VERSION: z
    .string()
    .regex(/^\d{6}$/, 'YYYYMM')
    .optional(),
  VARDAG_PLATSBANKEN_URL: Outside.optional(),
  VARDAG_PLATSBANKEN_CLIENT_ID: z.string().min(1).optional(),
  VARDAG_PLATSBANKEN_CLIENT_SECRET: z.string().min(1).optional(),
  VARDAG_PLATSBANKEN_EMPLOYER_ID: z.string().regex(/^\d+$/, 'digits, Organisationens kundnummer').optional(),
  VARDAG_PLATSBANKEN_SECRET: z.string().min(1).optional(),
  VARDAG_MAIL_FROM: z.email('an address like vardag@nordhamn.example').optional(),
  VARDAG_NEWSROOM_URL: z
    .url({ protocol: /^https?$/, error: 'an address like https://redaktion.nordhamn.example' })
    .optional(),
  VARDAG_VACANCIES: z
    .string()
    .refine((text) => feedSetting(text) !== null, 'a file, file:PATH or an address, after KIND+ when it is not Varbi')
    .optional(),
  VARDAG_TEAMTAILOR_URL: z
    .url({ protocol: /^https?$/, error: 'an address like https://api.teamtailor.com' })
    .optional(),
  VARDAG_TEAMTAILOR_TOKEN: z.string().min(1).optional(),
  VARDAG_TEAMTAILOR_SECRET: z.string().min(1).optional(),
  VARDAG_VALUES_MODEL: z
    .string()
    .regex(
      // Where a model may be forced to answer by one tool, and stays in the region or inside the EU.
      /^(?:eu\.)?(?:amazon|anthropic)\.[a-z0-9][a-z0-9.-]{1,80}(?::\d{1,3})?$/,
      'a model of Amazon or Anthropic in the region, or in the EU, like eu.amazon.nova-lite-v1:0',
    )
    .optional(),
  VARDAG_TIMESTAMP: z.url({ protocol: /^https?$/, error: 'an address like https://tsa.example/tsr' }).optional(),
  VARDAG_LANGUAGE: z.enum(['sv', 'en'], { error: 'sv or en' }).default('sv'),
});

/** Settings as people give them: environment variables, parsed once. */
export type Environment = {
  readonly stores: {
    readonly content: string;
    readonly records: string;
    readonly reports: string;
    readonly site: string;
    readonly traffic: string;
  };
  /** `local` runs events in this process; anything else is the name of an event bus. */
  readonly bus: string;
  readonly linkedin: {
    /** `sandbox`, or the address that stands for both of LinkedIn's hosts; null for the real ones. */
    readonly url: string | null;
    readonly token: string | null;
    readonly secret: string | null;
    /** Where a laptop keeps the secret. */
    readonly secretFile: string;
    readonly organization: string | null;
    readonly version: string | null;
  };
  readonly platsbanken: {
    /** `sandbox`, or the address that stands for the real host or for where `/jobads` lies; null for the real one. */
    readonly url: string | null;
    /** Null unless all three are given. */
    readonly credentials: {
      readonly clientId: string;
      readonly clientSecret: string;
      readonly employerId: string;
    } | null;
    /** The name of a secret that holds the three. */
    readonly secret: string | null;
  };
  readonly teamtailor: {
    /** What stands for the real host; null for that one. */
    readonly url: string | null;
    readonly token: string | null;
    /** The name of a secret that holds the token. */
    readonly secret: string | null;
  };
  /** The sender of mail, an identity that Amazon SES has verified; null lays mail in `outbox/` of the reports. */
  readonly mailFrom: string | null;
  /** Where readers reach the newsroom. */
  readonly newsroom: string | null;
  readonly vacancies: {
    /** A feed besides those of `feeds.yaml`. */
    readonly feed: VacancyFeed | null;
  };
  /** A large language model of Amazon Bedrock that reads values; null: none does, and no text leaves. */
  readonly valuesModel: string | null;
  /** A timestamping authority that the record's checkpoints are sent to, by their roots alone; null: none. */
  readonly timestamp: string | null;
  readonly language: 'sv' | 'en';
};

/** The settings could not be used; the message lists every fault. */
export class EnvironmentError extends Error {
  override name = 'SettingsError';
}

type Given = z.infer<typeof Environment>;

/** All three or none: two of them reach nobody. */
const keysApart = (env: Given): readonly string[] => {
  const given = Object.keys(env).filter((name) =>
    /^VARDAG_PLATSBANKEN_(CLIENT_ID|CLIENT_SECRET|EMPLOYER_ID)$/.test(name),
  );
  return env.VARDAG_PLATSBANKEN_SECRET !== undefined || given.length === 0 || given.length === 3
    ? []
    : [`  ${given.join(', ')}: expected VARDAG_PLATSBANKEN_CLIENT_ID, _CLIENT_SECRET and _EMPLOYER_ID together`];
};

const platsbankenKeys = (env: Given): Environment['platsbanken']['credentials'] => {
  const { VARDAG_PLATSBANKEN_CLIENT_ID: clientId, VARDAG_PLATSBANKEN_CLIENT_SECRET: clientSecret } = env;
  const employerId = env.VARDAG_PLATSBANKEN_EMPLOYER_ID;
  if (clientId === undefined || clientSecret === undefined || employerId === undefined) return null;
  return { clientId, clientSecret, employerId };
};

/** Reads settings from an environment; stores that are not named are folders of the workspace. */
export const parseEnvironment = (
  environment: Readonly<Record<string, string | undefined>>,
  workspace: string,
): Environment => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name.startsWith('VARDAG_') && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: expected ${issue.message}`);
    throw new EnvironmentError(`These settings can't be used:\n${faults.join('\n')}`);
  }
  const env = parsed.data;
  const apart = keysApart(env);
  if (apart.length > 0) throw new EnvironmentError(`These settings can't be used:\n${apart.join('\n')}`);
  return {
    stores: {
      content: env.VARDAG_CONTENT ?? `file:${workspace}/content`,
      records: env.VARDAG_RECORDS ?? `file:${workspace}/records`,
      reports: env.VARDAG_REPORTS ?? `file:${workspace}/reports`,
      site: env.VARDAG_SITE ?? `file:${workspace}/site`,
      traffic: env.VARDAG_TRAFFIC ?? `file:${workspace}/traffic`,
    },
    bus: env.VARDAG_BUS,
    linkedin: {
      url: env.VARDAG_LINKEDIN_URL ?? null,
      token: env.VARDAG_LINKEDIN_TOKEN ?? null,
      secret: env.VARDAG_LINKEDIN_SECRET ?? null,
      secretFile: `${workspace}/secrets/linkedin.json`,
      organization: env.VARDAG_LINKEDIN_ORGANIZATION?.replace('urn:li:organization:', '') ?? null,
      version: env.VARDAG_LINKEDIN_VERSION ?? null,
    },
    platsbanken: {
      url: env.VARDAG_PLATSBANKEN_URL ?? null,
      credentials: platsbankenKeys(env),
      secret: env.VARDAG_PLATSBANKEN_SECRET ?? null,
    },
    teamtailor: {
      url: env.VARDAG_TEAMTAILOR_URL ?? null,
      token: env.VARDAG_TEAMTAILOR_TOKEN ?? null,
      secret: env.VARDAG_TEAMTAILOR_SECRET ?? null,
    },
    mailFrom: env.VARDAG_MAIL_FROM ?? null,
    newsroom: env.VARDAG_NEWSROOM_URL ?? null,
    vacancies: {
      feed: env.VARDAG_VACANCIES === undefined ? null : feedSetting(env.VARDAG_VACANCIES),
    },
    valuesModel: env.VARDAG_VALUES_MODEL ?? null,
    timestamp: env.VARDAG_TIMESTAMP ?? null,
    language: env.VARDAG_LANGUAGE,
  };
};
