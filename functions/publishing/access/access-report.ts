import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { AccessFacts, RenewOutcome } from '#functions/ground/ports/access.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/** What the nightly look found, for pages: facts and instants, never a secret. */
export type AccessReport = AccessFacts & {
  readonly checkedAt: string;
  /** Null when there was nothing to renew. */
  readonly renewal: RenewOutcome | null;
};

export const accessReportKey = 'access/linkedin.json';
export const sentRemindersKey = 'access/told.json';

/** The latest look; null before the first one, and for a channel that is off. */
export const readAccessReport = (deps: Pick<Deps, 'reports'>): Promise<AccessReport | null> =>
  readJson<AccessReport>(deps.reports, accessReportKey);
