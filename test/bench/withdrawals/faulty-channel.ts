import type { Temporal } from 'temporal-polyfill';
import type { Channel } from '#functions/ground/ports/channel.ts';
import type { Answer, WithdrawalPlan } from '#test/bench/withdrawals/withdrawal-plan.ts';

/** The channel as a plan lets it answer when it is asked to remove and to read. */
export const faultyChannel = (
  channel: Channel,
  plan: Pick<WithdrawalPlan, 'removals' | 'readings' | 'stuck'>,
  now: () => Temporal.Instant,
): Channel => {
  let removals = 0;
  let readings = 0;
  const next = (answers: readonly Answer[], n: number): Answer => answers[n] ?? 'works';
  return {
    ...channel,
    remove: async (id) => {
      const answer = plan.stuck ? 'refused' : next(plan.removals, removals);
      removals += 1;
      if (answer === 'refused') return { outcome: 'refused', reason: 'not-allowed', detail: '403' };
      if (answer === 'try-again') return { outcome: 'deferred', reason: 'try-again', notBefore: now() };
      return channel.remove(id);
    },
    read: async (id) => {
      const answer = next(plan.readings, readings);
      readings += 1;
      if (answer === 'unreadable') return 'unreadable';
      return answer === 'lags' && removals <= plan.removals.length ? 'present' : channel.read(id);
    },
  };
};
