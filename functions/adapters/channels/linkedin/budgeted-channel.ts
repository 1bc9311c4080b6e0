import { type CallCounter, callCounter } from '#functions/adapters/channels/linkedin/call-counter.ts';
import type { Channel, Deferred } from '#functions/ground/ports/channel.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { dayLimit, editCalls, publicationCalls } from '#functions/publishing/access/call-budget.ts';
import { uploadsOf } from '#functions/story/posts/uploads-of.ts';

export type Budget = { readonly reports: ObjectStore; readonly clock: Pick<Clock, 'now'> };

const picturesOf = (post: Parameters<Channel['prepare']>[0]): number =>
  post.channel === 'linkedin' ? uploadsOf(post).length : 0;

const refusal = (budget: Budget, why: 'over' | 'busy'): Deferred => {
  const now = budget.clock.now();
  const tomorrow = now.toZonedDateTimeISO('UTC').startOfDay().add({ days: 1 }).toInstant();
  return { outcome: 'deferred', reason: 'call-budget', notBefore: why === 'over' ? tomorrow : now.add({ minutes: 1 }) };
};

/** Looks, removals and readings are counted and never held up: doubt and withdrawals can't wait for a new day. */
const spend = async (counter: CallCounter, { clock }: Budget): Promise<void> => {
  await counter.reserve(clock.now(), 1, Number.POSITIVE_INFINITY);
};

/**
 * A channel on LinkedIn's Development tier: a publication begins only when the day still has all the calls that it needs,
 * so that none is stopped halfway. Otherwise it waits for the next UTC day, when LinkedIn counts anew.
 */
export const budgetedChannel = (channel: Channel, budget: Budget): Channel => {
  const counter = callCounter(budget.reports);
  return {
    ...channel,
    prepare: async (post, begun) => {
      const calls = publicationCalls(picturesOf(post));
      const reserved = await counter.reserve(budget.clock.now(), calls, dayLimit);
      return reserved === 'reserved' ? await channel.prepare(post, begun) : refusal(budget, reserved);
    },
    look: async (post, prepared, since) => {
      await spend(counter, budget);
      return await channel.look(post, prepared, since);
    },
    shows: async (externalId, post, prepared) => {
      await spend(counter, budget);
      return await channel.shows(externalId, post, prepared);
    },
    edit: async (externalId, post) => {
      const reserved = await counter.reserve(budget.clock.now(), editCalls, dayLimit);
      return reserved === 'reserved' ? await channel.edit(externalId, post) : refusal(budget, reserved);
    },
    remove: async (externalId) => {
      await spend(counter, budget);
      return await channel.remove(externalId);
    },
    read: async (externalId) => {
      await spend(counter, budget);
      return await channel.read(externalId);
    },
  };
};
