import { Temporal } from 'temporal-polyfill';

/** Months for which LinkedIn never issued a version (docs/reference/linkedin.md#versions). */
const skipped: readonly string[] = ['202512'];

/**
 * The 15th of the same month a year later: LinkedIn keeps a version for twelve months and takes it away on the 15th to
 * 17th (docs/reference/linkedin.md#versions). An estimate; null for what is no version.
 */
export const versionUntil = (version: string): string | null => {
  const [, year, month] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(version) ?? [];
  if (year === undefined || month === undefined || skipped.includes(version)) return null;
  return Temporal.PlainDate.from(`${year}-${month}-15`).add({ years: 1 }).toString();
};
