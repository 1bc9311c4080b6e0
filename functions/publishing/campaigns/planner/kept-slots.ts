import { Temporal } from 'temporal-polyfill';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type Barred, barred, none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';

/** Why a pin does not hold: what bars the story there, or the slot itself. */
export type PinBar = Barred | 'closed' | 'week-full' | 'slot-taken' | 'not-approved';
/** What stands before the search begins: slots with their pin, and pins that could not be kept. */
export type Kept = {
  readonly pinned: ReadonlySet<number>;
  readonly refused: readonly RefusedPin[];
  /** Until when the plan stands, in milliseconds. */
  readonly frozenUntil: number;
};
export type RefusedPin = { readonly slot: number; readonly story: string; readonly why: PinBar };

type Pin = { readonly slot: number; readonly story: string };

const minute = (local: Temporal.PlainDateTime): string => local.toString({ smallestUnit: 'minute' });

/** Pins for slots of this plan, in order of time; a story with a pin for no slot of it is kept until the pin's time. */
const pinsOf = (board: PlanBoard, facts: PlanFacts): readonly Pin[] => {
  const { slots, items, reservedUntil } = board.columns;
  const slotOf = new Map(
    slots.turns.map(({ campaign, slot }, place) => [`${campaign.id} ${minute(slot.local)}`, place]),
  );
  const pins: Pin[] = [];
  for (const { id, pinned, skipped, timeZone } of facts.campaigns)
    for (const pin of pinned) {
      if (skippedSlot({ skipped }, pin.slot) !== null) continue;
      const local = Temporal.PlainDateTime.from(pin.slot);
      const slot = slotOf.get(`${id} ${minute(local)}`);
      const item = items.placeOf.get(pin.story);
      if (slot !== undefined) pins.push({ slot, story: pin.story });
      else if (item !== undefined)
        reservedUntil[item] = Math.max(
          reservedUntil[item] as number,
          local.toZonedDateTime(timeZone).toInstant().epochMilliseconds,
        );
    }
  return pins.sort((a, b) => a.slot - b.slot);
};

const barOf = (board: PlanBoard, { slot, story }: Pin): PinBar => {
  const item = board.columns.items.placeOf.get(story);
  if (board.columns.slots.turns[slot]?.closed !== null) return 'closed';
  if (item === undefined) return 'not-approved';
  if (board.chosen[slot] !== none) return 'slot-taken';
  return board.isOpen(slot) ? board.barredAt(slot, item) : 'week-full';
};

const placePins = (board: PlanBoard, facts: PlanFacts): Omit<Kept, 'frozenUntil'> => {
  const refused: RefusedPin[] = [];
  const pinned = new Set<number>();
  for (const pin of pinsOf(board, facts)) {
    const why = barOf(board, pin);
    if (why === barred.free) {
      board.place(pin.slot, board.columns.items.placeOf.get(pin.story) as number);
      board.fixed[pin.slot] = 1;
      pinned.add(pin.slot);
    } else refused.push({ ...pin, why });
  }
  return { pinned, refused };
};

/** What the plan in force gives to each slot of this plan. */
const standingItems = (board: PlanBoard, facts: PlanFacts): ReadonlyMap<number, number> => {
  const { slots, items } = board.columns;
  const slotAt = new Map(
    slots.turns.map(({ campaign }, place) => [`${campaign.id} ${slots.at[place]}`, place] as const),
  );
  const found = new Map<number, number>();
  for (const { campaign, instant, story } of facts.standing ?? []) {
    const item = story === null ? undefined : items.placeOf.get(story);
    const slot = slotAt.get(`${campaign} ${Temporal.Instant.from(instant).epochMilliseconds}`);
    if (item !== undefined && slot !== undefined && !found.has(slot)) found.set(slot, item);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
};

/**
 * Pins first, then the plan in force: within the frozen time it stands wherever it still may, beyond it is where the search
 * begins. Gives the pins that could not be kept, each with what stood in its way.
 */
export const placeKept = (board: PlanBoard, facts: PlanFacts): Kept => {
  const kept = placePins(board, facts);
  const frozenUntil = facts.from
    .toZonedDateTimeISO(facts.timeZone)
    .add(Temporal.Duration.from(facts.frozen ?? 'PT0S'))
    .toInstant().epochMilliseconds;
  for (const [slot, item] of standingItems(board, facts)) {
    if (board.chosen[slot] !== none || !board.isOpen(slot) || board.barredAt(slot, item) !== barred.free) continue;
    board.place(slot, item);
    if ((board.columns.slots.at[slot] as number) <= frozenUntil) board.fixed[slot] = 1;
    else board.standing[slot] = item;
  }
  return { ...kept, frozenUntil };
};
