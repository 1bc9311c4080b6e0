import * as z from 'zod';
import { type Failure, noAnswer, unreadableAnswer } from '#functions/adapters/channels/linkedin/failure.ts';
import type { Answer } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { defaultTimeouts, type LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { realApi, refuseForeignHost } from '#functions/adapters/channels/linkedin/may-go-to.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';

/**
 * LinkedIn signs people in on another host than its API's (docs/reference/linkedin.md#hosts); a stand-in serves both.
 */
const oauthBase = (baseUrl: string): string => {
  const base = baseUrl.replace(/\/+$/, '');
  return base === realApi ? 'https://www.linkedin.com' : base;
};

/** OAuth's error codes are words; anything else in that place is not repeated. */
const Refused = z.object({ error: z.string().regex(/^[a-z_]{1,40}$/) });
const Thrown = z.object({ name: z.string(), cause: z.object({ code: z.string() }).optional().catch(undefined) });

/** Of the error only its code is kept: the request holds secrets. */
const lost = (error: unknown): Failure => {
  const thrown = Thrown.safeParse(error).data;
  return noAnswer(thrown?.name === 'TimeoutError' ? 'ETIMEDOUT' : (thrown?.cause?.code ?? 'no-code'));
};

const refused = (status: number, body: unknown): Failure => {
  const read = Refused.safeParse(body);
  return {
    ...unreadableAnswer,
    status,
    broken: null,
    code: read.data?.error ?? null,
    message: '',
    isJson: read.success,
  };
};

const once = async <T>(
  settings: LinkedInSettings,
  url: string,
  form: URLSearchParams,
  shape: z.ZodType<T>,
): Promise<Answer<T>> => {
  try {
    const signal = AbortSignal.timeout((settings.timeouts ?? defaultTimeouts).call);
    const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual', signal });
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) return { ok: false, failure: refused(response.status, body) };
    const read = shape.safeParse(body);
    return read.success ? { ok: true, value: read.data } : { ok: false, failure: unreadableAnswer };
  } catch (error) {
    return { ok: false, failure: lost(error) };
  }
};

/** Posts a form to `/oauth/v2/<endpoint>` and keeps of the answer what the shape names. May be repeated, and is. */
export const oauthCall = async <T>(
  settings: LinkedInSettings,
  endpoint: 'accessToken' | 'introspectToken',
  fields: Readonly<Record<string, string>>,
  shape: z.ZodType<T>,
): Promise<Answer<T>> => {
  const url = `${oauthBase(settings.baseUrl)}/oauth/v2/${endpoint}`;
  refuseForeignHost(settings.baseUrl, url, settings.staysHere);
  return await retryCall(settings.clock, () => once(settings, url, new URLSearchParams(fields), shape));
};
