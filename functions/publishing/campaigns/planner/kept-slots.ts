import { Temporal } from 'temporal-polyfill';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type PinsOnBoard, placePins } from '#functions/publishing/campaigns/planner/pins-on-board.ts';
import { barred, none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';

/** What stands before the search begins: slots with their pin, pins that could not be kept, and the plan in force. */
export type Kept = PinsOnBoard & {
  /** Until when the plan stands, in milliseconds. */
  readonly frozenUntil: number;
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
    if (
      board.chosen[slot] !== none ||
      board.fixed[slot] === 1 ||
      !board.isOpen(slot) ||
      board.barredAt(slot, item) !== barred.free
    )
      continue;
    board.place(slot, item);
    if ((board.columns.slots.at[slot] as number) <= frozenUntil) board.fixed[slot] = 1;
    else board.standing[slot] = item;
  }
  return { ...kept, frozenUntil };
};
