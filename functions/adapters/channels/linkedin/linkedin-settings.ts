import type { Clock } from '#functions/ground/ports/clock.ts';

/** Milliseconds that a call may take from first byte to last. */
export type Timeouts = { readonly call: number; readonly upload: number };

export type LinkedInSettings = {
  /** The real API, or what stands in for both of LinkedIn's hosts: `/rest/*` and `/oauth/v2/*` are under it. */
  readonly baseUrl: string;
  /** Digits of the organization's id. */
  readonly organization: string;
  /** `YYYYMM`; a month works for about a year (docs/reference/linkedin.md#versions). */
  readonly version: string;
  readonly token: () => Promise<string>;
  readonly clock: Clock;
  /** Something else outside was set to this machine, so nothing may leave it. */
  readonly staysHere?: boolean;
  readonly timeouts?: Timeouts;
};

export const defaultTimeouts: Timeouts = { call: 15_000, upload: 60_000 };

export const organizationUrn = (settings: Pick<LinkedInSettings, 'organization'>): string =>
  `urn:li:organization:${settings.organization}`;
