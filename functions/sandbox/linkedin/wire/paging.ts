import { illegalArgument } from './gateway-refusals.ts';
import type { Call } from './resource.ts';

export type Page = { readonly start: number; readonly count: number };

const whole = (call: Call, name: string, fallback: number): number => {
  const given = call.query.get(name);
  if (given === undefined) return fallback;
  if (typeof given !== 'string' || !/^\d{1,9}$/.test(given)) throw illegalArgument(`${name} must be a whole number`);
  return Number(given);
};

export const pageOf = (call: Call, most: number): Page => {
  const start = whole(call, 'start', 0);
  const count = whole(call, 'count', 10);
  if (count < 1 || count > most) throw illegalArgument(`count must be between 1 and ${most}`);
  return { start, count };
};

/** One page of a finder. `total` is given, though LinkedIn promises it nowhere. */
export const page = (all: readonly unknown[], { start, count }: Page) => ({
  elements: all.slice(start, start + count),
  paging: { start, count, links: [], total: all.length },
});

/** A finder without paging gives everything, while `count` still says ten. */
export const wholePage = (all: readonly unknown[]) => ({
  elements: all,
  paging: { start: 0, count: 10, links: [] },
});
