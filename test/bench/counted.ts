import { bodyBytes } from '#functions/adapters/object-store/body-bytes.ts';
import type { EventBus } from '#functions/ground/ports/event-bus.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** Requests as S3 bills them; a list is one for each thousand keys. Bytes are those of bodies. */
export type Counts = {
  put: number;
  get: number;
  head: number;
  list: number;
  remove: number;
  tags: number;
  bytesIn: number;
  bytesOut: number;
  events: number;
};

export const noCounts = (): Counts => ({
  put: 0,
  get: 0,
  head: 0,
  list: 0,
  remove: 0,
  tags: 0,
  bytesIn: 0,
  bytesOut: 0,
  events: 0,
});

/** Keys that one list request answers. */
export const pageSize = 1000;

/** Requests to the stores; bytes and events are not among them. */
export const requestsIn = ({ put, get, head, list, remove, tags }: Counts): number =>
  put + get + head + list + remove + tags;

export const minus = (after: Counts, before: Counts): Counts =>
  Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Counts]]),
  ) as Counts;

/** The same store, counted. */
export const countedStore = (store: ObjectStore, counts: Counts): ObjectStore => ({
  get: async (key) => {
    counts.get += 1;
    const found = await store.get(key);
    counts.bytesOut += found?.body.length ?? 0;
    return found;
  },
  put: (key, body, options) => {
    counts.put += 1;
    const bytes = bodyBytes(body);
    counts.bytesIn += bytes.length;
    return store.put(key, bytes, options);
  },
  head: (key) => {
    counts.head += 1;
    return store.head(key);
  },
  list: async (prefix) => {
    const found = await store.list(prefix);
    counts.list += Math.max(1, Math.ceil(found.length / pageSize));
    return found;
  },
  remove: (key) => {
    counts.remove += 1;
    return store.remove(key);
  },
  tags: (key) => {
    counts.tags += 1;
    return store.tags(key);
  },
});

/** The same bus, counted. */
export const countedBus = (bus: EventBus, counts: Counts): EventBus => ({
  publish: (events) => {
    counts.events += events.length;
    return bus.publish(events);
  },
});
