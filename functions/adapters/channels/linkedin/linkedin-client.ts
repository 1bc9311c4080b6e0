import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { RestliClient } from 'linkedin-api-client';
import type { z } from 'zod';
import { type Failure, failureOf, unreadableAnswer } from '#functions/adapters/channels/linkedin/failure.ts';
import { defaultTimeouts, type LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { isLoopback, realApi, refuseForeignHost } from '#functions/adapters/channels/linkedin/may-go-to.ts';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** What every call of the Rest.li client takes. */
export type Access = { readonly accessToken: string; readonly versionString: string };

export type LinkedInClient = {
  /** Makes one request and keeps of its response what the shape names: the rest holds the token. */
  readonly call: <T>(
    shape: z.ZodType<T>,
    run: (rest: RestliClient, access: Access) => Promise<unknown>,
  ) => Promise<Answer<T>>;
};

/**
 * The vendor's client, sent to the configured base. Its hosts are constants, it has no timeout, and `action()` drops the
 * configuration of a call; so address, guard and deadline are set where every request passes.
 */
export const linkedInClient = (settings: LinkedInSettings): LinkedInClient => {
  const base = settings.baseUrl.replace(/\/+$/, '');
  const timeouts = settings.timeouts ?? defaultTimeouts;
  const rest = new RestliClient({
    maxRedirects: 0,
    // A kept connection that the other side has closed would make a send uncertain for nothing.
    httpAgent: new HttpAgent({ keepAlive: false }),
    httpsAgent: new HttpsAgent({ keepAlive: false }),
    ...(isLoopback(new URL(base)) ? { proxy: false as const } : {}),
  });
  rest.axiosInstance.interceptors.request.use((config) => {
    const address = config.url ?? '';
    config.url = address.startsWith(`${realApi}/`) ? base + address.slice(realApi.length) : address;
    refuseForeignHost(base, config.url, settings.staysHere);
    config.signal = AbortSignal.timeout(config.method?.toLowerCase() === 'put' ? timeouts.upload : timeouts.call);
    return config;
  });
  return {
    call: async (shape, run) => {
      const accessToken = await settings.token();
      try {
        const read = shape.safeParse(await run(rest, { accessToken, versionString: settings.version }));
        return read.success ? { ok: true, value: read.data } : { ok: false, failure: unreadableAnswer };
      } catch (error) {
        const failure = failureOf(error, accessToken);
        if (failure === null) throw error;
        return { ok: false, failure };
      }
    },
  };
};
