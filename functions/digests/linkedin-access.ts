import { Temporal } from 'temporal-polyfill';
import type { DigestView } from '#functions/digests/page/digest-view.ts';
import type { ChannelSettings } from '#functions/organisation/channel-settings.ts';

/**
 * The 15th of the same month a year later: LinkedIn keeps a version for twelve months and takes it away on the 15th to
 * 17th (reference: linkedin section 1.2). An estimate; null for what is no version.
 */
export const versionUntil = (version: string): string | null => {
  const [, year, month] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(version) ?? [];
  if (year === undefined || month === undefined) return null;
  return Temporal.PlainDate.from(`${year}-${month}-15`).add({ years: 1 }).toString();
};

/** What the settings tell of LinkedIn's version. When the sign-in ends is known to nobody here. */
export const linkedInAccess = ({ linkedin }: ChannelSettings): DigestView['access'] => {
  const version = linkedin.on ? (linkedin.version ?? null) : null;
  return { apiVersion: version, versionUntil: version === null ? null : versionUntil(version), tokenUntil: null };
};
