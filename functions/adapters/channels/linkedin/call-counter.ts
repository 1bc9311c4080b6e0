import type { Temporal } from 'temporal-polyfill';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { type CallDay, callDayKey, withCalls } from '#functions/publishing/access/call-budget.ts';

export type CallCounter = {
  /** Takes so many calls of the day, or none. `busy`: too many others were counting at the same time. */
  readonly reserve: (now: Temporal.Instant, calls: number, limit: number) => Promise<'reserved' | 'over' | 'busy'>;
  readonly used: (now: Temporal.Instant) => Promise<number>;
};

const attempts = 8;

/** Counts LinkedIn's calls of each UTC day in an object of `reports`, whoever makes them; a write that lost is tried anew. */
export const callCounter = (reports: ObjectStore): CallCounter => {
  const read = async (now: Temporal.Instant): Promise<{ readonly day: CallDay; readonly etag: string | null }> => {
    const day = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
    const stored = await reports.get(callDayKey(day));
    if (stored === null) return { day: { day, used: 0 }, etag: null };
    return { day: JSON.parse(new TextDecoder().decode(stored.body)) as CallDay, etag: stored.etag };
  };
  return {
    reserve: async (now, calls, limit) => {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const { day, etag } = await read(now);
        const next = withCalls(day, calls, limit);
        if (next === null) return 'over';
        const condition = etag === null ? ({ ifAbsent: true } as const) : { ifMatch: etag };
        const body = JSON.stringify(next);
        const put = await reports.put(callDayKey(day.day), body, { ...condition, contentType: 'application/json' });
        if (put.written) return 'reserved';
      }
      return 'busy';
    },
    used: async (now) => (await read(now)).day.used,
  };
};
