import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import type { AccessReport } from '#functions/publishing/access/access-report.ts';
import { versionUntil } from '#functions/publishing/access/api-version.ts';

const dayIn = (timeZone: string, instant: string | undefined): string | null =>
  instant === undefined ? null : Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** A token that renews itself holds until its year of consent is over. */
const signInUntil = ({ renewable, tokenUntil, refreshTokenUntil }: AccessReport): string | undefined =>
  (renewable ? (refreshTokenUntil ?? tokenUntil) : tokenUntil)?.value;

/** What the nightly look found; before the first one, what the settings tell of the version. */
export const linkedInAccess = ({
  settings: { brand, channels },
  access,
}: Pick<DigestFacts, 'settings' | 'access'>): DigestView['access'] => {
  if (!channels.linkedin.on) return { apiVersion: null, versionUntil: null, tokenUntil: null };
  const apiVersion = access?.version ?? channels.linkedin.version ?? null;
  return {
    apiVersion,
    versionUntil: apiVersion === null ? null : versionUntil(apiVersion),
    tokenUntil: access === null ? null : dayIn(brand.timeZone, signInUntil(access)),
  };
};
