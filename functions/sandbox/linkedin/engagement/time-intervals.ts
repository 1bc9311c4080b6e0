import { illegalArgument } from '../wire/gateway-refusals.ts';
import { isRecord, type RestliValue } from '../wire/restli-value.ts';

export type Granularity = 'DAY' | 'WEEK' | 'MONTH';
/** Epoch milliseconds, end excluded. */
export type TimeRange = { readonly start: number; readonly end: number };

const day = 86_400_000;

const instant = (value: RestliValue | undefined, name: string): number => {
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value)) throw illegalArgument(`${name} must be in milliseconds`);
  return Number(value);
};

/** Reads `(timeRange:(start:…,end:…),timeGranularityType:…)`; without an end it reaches until `now`. */
export const readTimeIntervals = (
  value: RestliValue,
  allowed: readonly Granularity[],
  now: number,
): { readonly range: TimeRange; readonly granularity: Granularity } => {
  const range = isRecord(value) ? value['timeRange'] : undefined;
  if (!isRecord(value) || !isRecord(range)) throw illegalArgument('timeIntervals needs a timeRange');
  const granularity = allowed.find((name) => name === value['timeGranularityType']);
  if (granularity === undefined) throw illegalArgument(`timeGranularityType is one of ${allowed.join(', ')}`);
  const start = instant(range['start'], 'start');
  const end = range['end'] === undefined ? now : instant(range['end'], 'end');
  if (end <= start) throw illegalArgument('timeRange ends before it starts');
  return { range: { start, end }, granularity };
};

const firstOf = (at: number, granularity: Granularity): number => {
  const date = new Date(at);
  if (granularity === 'MONTH') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
};

const after = (start: number, granularity: Granularity): number => {
  const date = new Date(start);
  if (granularity === 'MONTH') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return start + (granularity === 'WEEK' ? 7 : 1) * day;
};

/** The UTC buckets that begin within the range and lie inside the rolling 12 months; the others are missing. */
export const buckets = (range: TimeRange, granularity: Granularity, now: number): readonly TimeRange[] => {
  const found: TimeRange[] = [];
  const oldest = now - 365 * day;
  for (let start = firstOf(Math.max(range.start, oldest), granularity); start < Math.min(range.end, now); ) {
    const end = after(start, granularity);
    if (start >= oldest) found.push({ start, end });
    start = end;
  }
  return found;
};
