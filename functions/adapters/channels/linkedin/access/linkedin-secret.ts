import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

const instant = z.string().refine((text) => {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}, 'expected an instant like 2027-01-31T08:00:00Z');

/** What an operator stores; keys that are not ours are kept as they are. */
const LinkedInSecret = z.looseObject({
  accessToken: z.string().min(1),
  accessTokenExpiresAt: instant.optional(),
  refreshToken: z.string().min(1).optional(),
  refreshTokenExpiresAt: instant.optional(),
  clientId: z.string().min(1).optional(),
  clientSecret: z.string().min(1).optional(),
});
export type LinkedInSecret = z.infer<typeof LinkedInSecret>;

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote what it read.
    throw new Error('The secret of LinkedIn begins with { but is not JSON.');
  }
};

/** JSON with `accessToken`, or the bare token. A fault names fields, never values. */
export const parseLinkedInSecret = (text: string): LinkedInSecret => {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return { accessToken: trimmed };
  const parsed = LinkedInSecret.safeParse(parsedJson(trimmed));
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'accessToken'))];
  throw new Error(`The secret of LinkedIn can't be used: look at ${fields.join(', ')}.`);
};

/** Who asks for a renewal or an introspection: the application. */
export type OAuthClient = { readonly client_id: string; readonly client_secret: string };

export const clientOf = ({ clientId, clientSecret }: LinkedInSecret): OAuthClient | null =>
  clientId === undefined || clientSecret === undefined ? null : { client_id: clientId, client_secret: clientSecret };
