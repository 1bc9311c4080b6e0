import type { AccessToken } from '../access/access-token.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { throttled } from './gateway-refusals.ts';

const quotas = (world: SandboxWorld): { readonly application: number; readonly member: number } => {
  const { applicationQuota, memberQuota } = world.faults.settings();
  const byTier = world.tier === 'development' ? { application: 500, member: 100 } : { application: null, member: null };
  return {
    application: applicationQuota ?? byTier.application ?? Number.POSITIVE_INFINITY,
    member: memberQuota ?? byTier.member ?? Number.POSITIVE_INFINITY,
  };
};

/** Counts the call against the quotas of the UTC day; 429 without Retry-After when one is used up. */
export const countCall = (world: SandboxWorld, { member }: AccessToken): void => {
  const quota = quotas(world);
  if (quota.application === Number.POSITIVE_INFINITY && quota.member === Number.POSITIVE_INFINITY) return;
  const day = new Date(world.now()).toISOString().slice(0, 10);
  const used = world.state.usage.day === day ? world.state.usage : { day, application: 0, members: {} };
  const byMember = used.members[member] ?? 0;
  if (used.application >= quota.application) throw throttled('APPLICATION');
  if (byMember >= quota.member) throw throttled('MEMBER');
  world.state.usage = {
    day,
    application: used.application + 1,
    members: { ...used.members, [member]: byMember + 1 },
  };
};
