import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { wanted } from '#functions/publishing/campaigns/eligible.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type ItemColumns, itemColumns } from '#functions/publishing/campaigns/planner/item-columns.ts';
import { type CampaignBalance, planBalances } from '#functions/publishing/campaigns/planner/plan-balances.ts';
import type { PlanItem } from '#functions/publishing/campaigns/planner/plan-item.ts';
import type { PlanTurn } from '#functions/publishing/campaigns/planner/plan-turn.ts';
import { mondayOf, type SlotColumns, slotColumns } from '#functions/publishing/campaigns/planner/slot-columns.ts';
import { type Spacings, spacings } from '#functions/publishing/campaigns/planner/spacing.ts';

/** All that a plan depends on as numbers: what the search looks at, and nothing of it reckons with calendars. */
export type PlanColumns = {
  readonly slots: SlotColumns;
  readonly items: ItemColumns;
  /** Whether a campaign is about an item, by campaign and item. */
  readonly isWanted: readonly Uint8Array[];
  readonly spacings: Spacings;
  readonly campaigns: readonly CampaignBalance[];
  /** How many slots of each week were filled before the plan. */
  readonly weekPast: Int32Array;
  /** Until when an item waits for a pin that the plan has no slot for, or that can not be kept beyond it. */
  readonly reservedUntil: Float64Array;
};

/** Both of a pair are about what the campaign is about; one of them is in its language. */
const isWantedBy = (campaign: Campaign, { stories }: PlanItem): boolean => {
  const inAny = { pick: { ...campaign.pick, languages: [] } };
  return stories.every((one) => wanted(inAny, one)) && stories.some((one) => wanted(campaign, one));
};

/** Channels in which everyone permits an item at a slot, and past the end of its window, as bits; none while it may not be told. */
export const permittedAt = (
  { slots, items: { windows } }: Pick<PlanColumns, 'slots' | 'items'>,
  slot: number,
  item: number,
): number => {
  const [at, until, on] = [slots.at[slot] as number, slots.until[slot] as number, slots.channels[slot] as number];
  let bits = 0;
  for (let place = 0; place < ChannelName.options.length; place += 1) {
    if ((on & (1 << place)) === 0) continue;
    const [opens, ends] = [windows.opens[place] as Float64Array, windows.ends[place] as Float64Array];
    if ((opens[item] as number) <= at && (ends[item] as number) > until) bits |= 1 << place;
  }
  return bits;
};

const weeksPast = (facts: PlanFacts, slots: SlotColumns): Int32Array => {
  const zones = new Map(slots.campaigns.map(({ id, timeZone }) => [id, timeZone]));
  const places = new Map(slots.weeks.map(({ campaign, monday }, place) => [`${campaign} ${monday}`, place]));
  const limited = new Set(slots.campaigns.filter(({ perWeek }) => perWeek !== undefined).map(({ id }) => id));
  const once = new Map(
    facts.history.filter(({ campaign }) => limited.has(campaign)).map((one) => [`${one.campaign} ${one.instant}`, one]),
  );
  const past = new Int32Array(slots.weeks.length);
  for (const { campaign, instant } of once.values()) {
    const day = instant.toZonedDateTimeISO(zones.get(campaign) ?? facts.timeZone).toPlainDate();
    const place = places.get(`${campaign} ${mondayOf(day)}`);
    if (place !== undefined) past[place] = (past[place] as number) + 1;
  }
  return past;
};

const keyOf = (campaign: Campaign, channels: number): string => JSON.stringify([campaign.pick, channels]);

/** Whether the item is permitted in some channel at some time of the plan, as far as its dates tell. */
const mightBePermitted = (
  { windows }: ItemColumns,
  channels: number,
  first: number,
  last: number,
  item: number,
): boolean =>
  ChannelName.options.some(
    (_, place) =>
      (channels & (1 << place)) !== 0 &&
      (windows.opens[place]?.[item] as number) <= last &&
      (windows.ends[place]?.[item] as number) > first,
  );

/** What each campaign wants, and might tell; campaigns that pick the same share both. */
const pools = (slots: SlotColumns, items: ItemColumns) => {
  const known = new Map<string, { readonly isWanted: Uint8Array; readonly pool: Int32Array }>();
  const [first, last] = [slots.until[0] ?? 0, slots.at[slots.turns.findLastIndex(({ isBeyond }) => !isBeyond)] ?? 0];
  const all = [...items.items.entries()];
  return slots.campaigns.map((campaign, place) => {
    const channels = slots.channels[slots.campaign.indexOf(place)] ?? 0;
    const key = keyOf(campaign, channels);
    const found = known.get(key);
    if (found !== undefined) return found;
    const isWanted = Uint8Array.from(items.items, (item) => Number(isWantedBy(campaign, item)));
    const might = all.filter(
      ([item, { isIncomplete }]) =>
        isWanted[item] === 1 &&
        items.told[item] === 0 &&
        !isIncomplete &&
        mightBePermitted(items, channels, first, last, item),
    );
    const made = { isWanted, pool: Int32Array.from(might, ([item]) => item) };
    known.set(key, made);
    return made;
  });
};

export const planColumns = (facts: PlanFacts, turns: readonly PlanTurn[]): PlanColumns => {
  const slots = slotColumns(facts, turns);
  const items = itemColumns(facts);
  const own = pools(slots, items);
  return {
    slots,
    items,
    isWanted: own.map(({ isWanted }) => isWanted),
    spacings: spacings(facts, slots, items),
    campaigns: planBalances(
      facts,
      slots.campaigns,
      items,
      own.map(({ pool }) => pool),
    ),
    weekPast: weeksPast(facts, slots),
    reservedUntil: new Float64Array(items.items.length).fill(Number.NEGATIVE_INFINITY),
  };
};
