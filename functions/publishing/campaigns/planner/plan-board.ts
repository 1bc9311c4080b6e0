import { type Balance, count } from '#functions/publishing/campaigns/planner/behind.ts';
import type { CampaignBalance } from '#functions/publishing/campaigns/planner/plan-balances.ts';
import { type PlanColumns, permittedAt } from '#functions/publishing/campaigns/planner/plan-columns.ts';
import type { PlanKinds } from '#functions/publishing/campaigns/planner/plan-kinds.ts';
import type { Spacing } from '#functions/publishing/campaigns/planner/spacing.ts';

export const none = -1;

/** What stands in the way of an item at a slot, as the search finds it. */
export const barred = {
  free: 0,
  told: 1,
  unwanted: 2,
  incomplete: 3,
  reserved: 4,
  consent: 5,
  person: 6,
  unit: 7,
  alike: 8,
  elsewhere: 9,
  channel: 10,
} as const;
export type Barred = (typeof barred)[keyof typeof barred];

/** A plan in the making. The search changes it, and reads what may go where from columns and counts alone. */
export type PlanBoard = {
  readonly columns: PlanColumns;
  /** The item at each slot, and the slot of each item; `none` for neither. */
  readonly chosen: Int32Array;
  readonly slotOf: Int32Array;
  /** Slots that nothing may move. */
  readonly fixed: Uint8Array;
  /** The choice of the plan in force, that costs something to replace. */
  readonly standing: Int32Array;
  readonly filled: Int32Array;
  readonly balancesOf: (slot: number) => readonly Balance[];
  /** What the campaign of a slot might tell, by kind. */
  readonly kindsOf: (slot: number) => PlanKinds;
  /** Whether a slot that is empty may be filled: it is no closed one, and its week has room. */
  readonly isOpen: (slot: number) => boolean;
  readonly barredAt: (slot: number, item: number) => Barred;
  /** The same for an item that the slot's campaign can tell, as the search asks it. */
  readonly barredNow: (slot: number, item: number) => Barred;
  /** The slots whose choices bar an item there: they hold it, or its person or unit too near. */
  readonly barrers: (slot: number, item: number) => readonly number[];
  readonly place: (slot: number, item: number) => void;
  readonly clear: (slot: number) => void;
};

type Uses = (readonly number[] | undefined)[];

const without = (slots: readonly number[] | undefined, slot: number): readonly number[] =>
  (slots ?? []).filter((other) => other !== slot);

/** A board on which nothing is chosen yet. */
export const planBoard = (columns: PlanColumns): PlanBoard => {
  const { slots, items, isWanted, spacings, campaigns, reservedUntil } = columns;
  const chosen = new Int32Array(slots.at.length).fill(none);
  const slotOf = new Int32Array(items.items.length).fill(none);
  const channelsUsed = new Int32Array(slots.at.length);
  const weekFilled = Int32Array.from(columns.weekPast);
  const filled = new Int32Array(slots.campaigns.length);
  const byPerson: Uses = [];
  const byUnit: Uses = [];
  const balancesOf = (slot: number) => campaigns[slots.campaign[slot] as number]?.balances ?? [];

  const isNearAny = (uses: Uses, { closed, isNear }: Spacing, slot: number, numbers: readonly number[]): boolean => {
    for (const number of numbers) {
      if (closed[number]?.[slot] === 1) return true;
      const others = uses[number];
      if (others !== undefined) for (const other of others) if (other !== slot && isNear(slot, other)) return true;
    }
    return false;
  };
  const isNearAlike = (slot: number, item: number): boolean => {
    if (spacings.alike.closed[item]?.[slot] === 1) return true;
    for (const other of items.alike.get(item) ?? []) {
      const at = slotOf[other] as number;
      if (at !== none && at !== slot && spacings.alike.isNear(slot, at)) return true;
    }
    return false;
  };
  const isNearPost = (slot: number, bits: number): boolean => {
    if ((bits & (slots.taken[slot] as number)) !== 0) return true;
    for (const near of slots.nearInChannel[slot] ?? [])
      if (chosen[near.slot] !== none && (near.bits & bits & (channelsUsed[near.slot] as number)) !== 0) return true;
    return false;
  };
  const barredNow = (slot: number, item: number): Barred => {
    const at = slotOf[item] as number;
    if (at !== none && at !== slot) return barred.elsewhere;
    if ((slots.at[slot] as number) < (reservedUntil[item] as number)) return barred.reserved;
    const bits = permittedAt(columns, slot, item);
    if (bits === 0) return barred.consent;
    if (isNearAny(byPerson, spacings.person, slot, items.persons[item] as readonly number[])) return barred.person;
    if (isNearAny(byUnit, spacings.unit, slot, items.units[item] as readonly number[])) return barred.unit;
    if (items.alike.size + spacings.alike.closed.length > 0 && isNearAlike(slot, item)) return barred.alike;
    return isNearPost(slot, bits) ? barred.channel : barred.free;
  };
  const barredAt = (slot: number, item: number): Barred => {
    if (items.told[item] === 1) return barred.told;
    if (isWanted[slots.campaign[slot] as number]?.[item] !== 1) return barred.unwanted;
    return items.items[item]?.isIncomplete ? barred.incomplete : barredNow(slot, item);
  };
  const change = (slot: number, item: number, by: 1 | -1): void => {
    const campaign = slots.campaign[slot] as number;
    const week = slots.week[slot] as number;
    filled[campaign] = (filled[campaign] as number) + by;
    weekFilled[week] = (weekFilled[week] as number) + by;
    for (const balance of balancesOf(slot)) count(balance, balance.column[item] as number, by);
    const mark = (uses: Uses, numbers: readonly number[]): void => {
      for (const number of numbers)
        uses[number] = by === 1 ? [...(uses[number] ?? []), slot] : without(uses[number], slot);
    };
    mark(byPerson, items.persons[item] ?? []);
    mark(byUnit, items.units[item] ?? []);
  };
  return {
    columns,
    chosen,
    slotOf,
    fixed: Uint8Array.from(slots.turns, ({ closed, isBeyond }) => Number(closed !== null || isBeyond)),
    standing: new Int32Array(slots.at.length).fill(none),
    filled,
    balancesOf,
    kindsOf: (slot) => (campaigns[slots.campaign[slot] as number] as CampaignBalance).kinds,
    isOpen: (slot) => {
      const week = slots.week[slot] as number;
      return slots.turns[slot]?.closed === null && (weekFilled[week] as number) < (slots.weeks[week]?.most ?? 0);
    },
    barredAt,
    barredNow,
    barrers: (slot, item) => {
      const found = new Set<number>();
      const at = slotOf[item] as number;
      if (at !== none) found.add(at);
      for (const number of items.persons[item] ?? [])
        for (const other of byPerson[number] ?? []) if (spacings.person.isNear(slot, other)) found.add(other);
      for (const number of items.units[item] ?? [])
        for (const other of byUnit[number] ?? []) if (spacings.unit.isNear(slot, other)) found.add(other);
      found.delete(slot);
      return [...found];
    },
    place: (slot, item) => {
      chosen[slot] = item;
      slotOf[item] = slot;
      channelsUsed[slot] = permittedAt(columns, slot, item);
      change(slot, item, 1);
    },
    clear: (slot) => {
      const item = chosen[slot] as number;
      if (item === none) return;
      chosen[slot] = none;
      slotOf[item] = none;
      channelsUsed[slot] = 0;
      change(slot, item, -1);
    },
  };
};
