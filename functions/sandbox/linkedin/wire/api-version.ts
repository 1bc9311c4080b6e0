import { illegalArgument, versionInactive, versionMissing } from './gateway-refusals.ts';

/** Months for which LinkedIn never issued a version. */
const skipped: readonly string[] = ['202512'];

/** A version lives from the first day of its month until the fifteenth of the same month a year later, UTC. */
export const isActiveVersion = (version: string, now: number): boolean => {
  const year = Number(version.slice(0, 4));
  const month = Number(version.slice(4));
  if (month < 1 || month > 12 || skipped.includes(version)) return false;
  return now >= Date.UTC(year, month - 1, 1) && now < Date.UTC(year + 1, month - 1, 15);
};

export const requireVersion = (header: string | null, now: number): string => {
  if (header === null || header === '') throw versionMissing();
  if (!/^\d{6}$/.test(header)) throw illegalArgument(`Version ${header} is not of the form YYYYMM`);
  if (!isActiveVersion(header, now)) throw versionInactive(header);
  return header;
};
