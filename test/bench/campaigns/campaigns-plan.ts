import { type FaultPlan, faultPlan } from '#test/bench/fault-plan.ts';
import { type Seeded, seeded } from '#test/bench/seeded.ts';

/** Scopes that are paused: of all, a channel, the other channel, one story, one campaign. */
export const scopes = ['all', 'linkedin', 'site', 'story', 'campaign'] as const;

/** Something that somebody does at a minute of the run. Numbers choose among stories, campaigns and earlier events. */
export type Act = { readonly minute: number; readonly pick: number } & (
  | { readonly do: 'plan'; readonly age: number }
  | { readonly do: 'pause'; readonly scope: (typeof scopes)[number] }
  | { readonly do: 'resume'; readonly one: boolean }
  | { readonly do: 'forge'; readonly how: 'other-id' | 'other-story' | 'other-campaign' }
  | { readonly do: 'repeat' }
  | { readonly do: 'open' | 'paste' | 'paste-again' | 'paste-another' | 'absent' }
);

export type CampaignsPlan = {
  readonly faults: FaultPlan;
  readonly campaigns: readonly { readonly slots: readonly string[]; readonly maxLateness: string }[];
  readonly stories: number;
  readonly apart: number;
  readonly catchUp: number;
  readonly byHand: boolean;
  readonly acts: readonly Act[];
};

export const lastAct = 200;

const slotTimes = ['09:00', '09:00', '09:01', '09:20', '10:00', '11:00'];

const actAt = (random: Seeded, byHand: boolean): Act => {
  const at = { minute: random.below(lastAct), pick: random.below(1_000) };
  const hand = ['open', 'open', 'paste', 'paste', 'paste-again', 'paste-another', 'absent'] as const;
  if (byHand && random.chance(0.5)) return { ...at, do: random.oneOf(hand) };
  const kind = random.oneOf(['plan', 'plan', 'pause', 'resume', 'resume', 'forge', 'repeat'] as const);
  if (kind === 'plan') return { ...at, do: kind, age: random.chance(0.5) ? 0 : random.below(40) };
  // Most pauses meet a slot's own minute: that is where they race with a send.
  if (kind === 'pause') {
    const minute = random.chance(0.6) ? random.oneOf([0, 0, 1, 20, 60, 120]) : at.minute;
    return { ...at, minute, do: kind, scope: random.oneOf(scopes) };
  }
  if (kind === 'resume') return { ...at, do: kind, one: random.chance(0.5) };
  if (kind === 'forge')
    return { ...at, do: kind, how: random.oneOf(['other-id', 'other-story', 'other-campaign'] as const) };
  return { ...at, do: kind };
};

/**
 * Two to five campaigns on one pool of stories, and everything that people, planners and events do to them, on top of the
 * faults of the wire and of the processes. `age`: minutes between what a planner read and what it writes.
 */
export const campaignsPlan = (seed: number): CampaignsPlan => {
  const random = seeded(seed + 7_000_000);
  const byHand = random.chance(0.25);
  const all = faultPlan(seed);
  // A person who pastes an address reads it back; what can't be read is recorded on the person's word alone.
  const faults = byHand ? { ...all, wire: all.wire.filter(({ on }) => on !== 'read') } : all;
  const many = (most: number) => Array.from({ length: 1 + random.below(most) });
  return {
    faults,
    byHand,
    campaigns: Array.from({ length: 2 + random.below(4) }, () => ({
      slots: [...new Set(many(3).map(() => random.oneOf(slotTimes)))].sort(),
      maxLateness: random.oneOf(['PT15M', 'PT1H', 'PT2H']),
    })),
    stories: 2 + random.below(3),
    apart: random.oneOf([0, 0, 30]),
    catchUp: random.oneOf([0, 5, 10, 10]),
    acts: Array.from({ length: 4 + random.below(byHand ? 20 : 12) }, () => actAt(random, byHand)).sort(
      (a, b) => a.minute - b.minute,
    ),
  };
};
