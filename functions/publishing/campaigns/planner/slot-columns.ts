import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { channelBit } from '#functions/publishing/campaigns/planner/consent-window.ts';
import { type Distance, freeAgain, isNearer } from '#functions/publishing/campaigns/planner/distance.ts';
import type { PlanTurn } from '#functions/publishing/campaigns/planner/plan-turn.ts';

/** Another slot whose posts would be too near, in the channels of `bits`. */
export type NearSlot = { readonly slot: number; readonly bits: number };

/** The slots as numbers; a slot is its place in time. Moments are milliseconds. */
export type SlotColumns = {
  readonly turns: readonly PlanTurn[];
  readonly campaigns: readonly Campaign[];
  readonly at: Float64Array;
  /** A consent must hold until after this. */
  readonly until: Float64Array;
  readonly campaign: Int32Array;
  /** Channels of the slot that are on, as bits. */
  readonly channels: Int32Array;
  /** The local week of the campaign, and how many slots of each may be filled. */
  readonly week: Int32Array;
  readonly weeks: readonly { readonly campaign: string; readonly monday: string; readonly most: number }[];
  /** Slots too near for two posts, and the channels that something told before takes. */
  readonly nearInChannel: readonly (readonly NearSlot[])[];
  readonly taken: Int32Array;
};

export const mondayOf = (day: Temporal.PlainDate): string => day.subtract({ days: day.dayOfWeek - 1 }).toString();

export const bitsOf = (channels: readonly ChannelName[]): number =>
  channels.reduce((bits, channel) => bits | channelBit(channel), 0);

const withMargin = ({ latest, slot }: PlanTurn, margin: string): number =>
  latest.toZonedDateTimeISO(slot.timeZone).add(Temporal.Duration.from(margin)).toInstant().epochMilliseconds;

/** The channels in which two moments are nearer than posts may stand. */
const nearBits = (facts: PlanFacts) => {
  const free = freeAgain();
  return (a: number, b: number, timeZone: string): number =>
    ChannelName.options.reduce((bits, channel) => {
      const duration = facts.apart[channel];
      if (duration === undefined) return bits;
      const distance: Distance = { timeZone, duration };
      return isNearer(a, b, distance, free) ? bits | channelBit(channel) : bits;
    }, 0);
};

/** A month may have 31 days: durations are measured from a month that has. */
const relativeTo = Temporal.PlainDate.from('2026-07-01');
const day = 86_400_000;

/** What was told in a paced channel so near to the plan that it may matter. */
const recentPosts = ({ apart, history }: PlanFacts, at: Float64Array) => {
  const reach = Math.max(
    ...Object.values(apart).map((duration) => Temporal.Duration.from(duration).total({ unit: 'days', relativeTo })),
  );
  const [first, last] = [(at[0] ?? 0) - (reach + 2) * day, (at.at(-1) ?? 0) + (reach + 2) * day];
  return history
    .filter(({ channel }) => apart[channel] !== undefined)
    .map(({ channel, instant }) => ({ bit: channelBit(channel), told: instant.epochMilliseconds }))
    .filter(({ told }) => told > first && told < last);
};

const paces = (facts: PlanFacts, turns: readonly PlanTurn[], at: Float64Array, channels: Int32Array) => {
  const near = turns.map((): NearSlot[] => []);
  const taken = new Int32Array(turns.length);
  if (Object.keys(facts.apart).length === 0) return { near, taken };
  const bitsAt = nearBits(facts);
  const recent = recentPosts(facts, at);
  for (const [a, { slot }] of turns.entries()) {
    for (let b = a + 1; b < turns.length; b += 1) {
      const bits = bitsAt(at[a] as number, at[b] as number, slot.timeZone);
      if (bits === 0) break;
      const both = bits & (channels[a] as number) & (channels[b] as number);
      if (both === 0) continue;
      near[a]?.push({ slot: b, bits: both });
      near[b]?.push({ slot: a, bits: both });
    }
    for (const { told, bit } of recent)
      taken[a] = (taken[a] as number) | (bitsAt(told, at[a] as number, slot.timeZone) & bit);
  }
  return { near, taken };
};

export const slotColumns = (facts: PlanFacts, turns: readonly PlanTurn[]): SlotColumns => {
  const campaigns = [...new Set(turns.map(({ campaign }) => campaign))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const at = Float64Array.from(turns, ({ slot }) => slot.instant.epochMilliseconds);
  const channels = Int32Array.from(turns, ({ campaign }) =>
    bitsOf(campaign.channels.filter((channel) => !facts.channelsOff.includes(channel))),
  );
  const weeks: SlotColumns['weeks'][number][] = [];
  const weekOf = new Map<string, number>();
  const week = Int32Array.from(turns, ({ campaign, slot }) => {
    const monday = mondayOf(slot.local.toPlainDate());
    const key = `${campaign.id} ${monday}`;
    const found = weekOf.get(key) ?? weeks.length;
    if (found === weeks.length)
      weeks.push({ campaign: campaign.id, monday, most: campaign.perWeek ?? Number.POSITIVE_INFINITY });
    weekOf.set(key, found);
    return found;
  });
  const { near, taken } = paces(facts, turns, at, channels);
  return {
    turns,
    campaigns,
    at,
    until: Float64Array.from(turns, (turn) => withMargin(turn, facts.margin ?? 'PT0S')),
    campaign: Int32Array.from(turns, ({ campaign }) => campaigns.indexOf(campaign)),
    channels,
    week,
    weeks,
    nearInChannel: near,
    taken,
  };
};
