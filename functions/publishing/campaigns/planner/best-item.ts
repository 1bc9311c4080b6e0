import { type Balance, behind } from '#functions/publishing/campaigns/planner/behind.ts';
import { barred, none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import type { PlanKinds } from '#functions/publishing/campaigns/planner/plan-kinds.ts';

/** How much a search may still look at. Counted and never timed: a clock would give another plan another day. */
export type Looks = { left: number };

/** What a change must be worth, beside what it is measured on: less is the rounding of numbers. */
const rounding = 1e-9;
export const isMore = (a: number, b: number): boolean => a - b > rounding * (1 + Math.abs(b));

/** What the choice of the plan in force is worth more than another: as much as one group a whole story behind. */
export const standingWorth = 1;

export const worthOf = (balances: readonly Balance[], item: number): number => {
  let worth = 0;
  for (const { gain, column } of balances) worth += gain[column[item] as number] as number;
  return worth;
};

export const worthOfKind = (balances: readonly Balance[], { groups }: PlanKinds, kind: number): number => {
  let worth = 0;
  for (let n = 0; n < groups.length; n += 1)
    worth += (balances[n] as Balance).gain[(groups[n] as Int32Array)[kind] as number] as number;
  return worth;
};

/** The item of a kind that may go to a slot and has waited longest. */
export const firstOfKind = (board: PlanBoard, slot: number, { members, starts }: PlanKinds, kind: number): number => {
  const end = starts[kind + 1] as number;
  for (let n = starts[kind] as number; n < end; n += 1) {
    const item = members[n] as number;
    if (board.barredNow(slot, item) === barred.free) return item;
  }
  return none;
};

/** Of two that are worth the same: what the campaign names first decides, the group furthest behind in it, and then who has waited longest. */
const comesBefore = (balances: readonly Balance[], one: number, other: number): boolean => {
  for (const balance of balances) {
    const more = behind(balance, balance.column[one] as number) - behind(balance, balance.column[other] as number);
    if (Math.abs(more) > rounding) return more > 0;
  }
  return one < other;
};

/** The item that is worth most at an empty slot; `none` when none may go there. */
export const bestItem = (board: PlanBoard, slot: number, looks: Looks): number => {
  const balances = board.balancesOf(slot);
  const kinds = board.kindsOf(slot);
  const many = kinds.starts.length - 1;
  looks.left -= many;
  let best = none;
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < many; kind += 1) {
    const worth = worthOfKind(balances, kinds, kind);
    if (isMore(most, worth)) continue;
    const isLess = (item: number): boolean =>
      best !== none && !isMore(worth, most) && !comesBefore(balances, item, best);
    // The first of a kind stands for the others: most kinds are left here, without a look at who may go where.
    if (isLess(kinds.members[kinds.starts[kind] as number] as number)) continue;
    const item = firstOfKind(board, slot, kinds, kind);
    if (item === none || isLess(item)) continue;
    [best, most] = [item, worth];
  }
  const standing = board.standing[slot] as number;
  if (standing === none || standing === best || board.barredNow(slot, standing) !== barred.free) return best;
  return isMore(most, worthOf(balances, standing) + standingWorth) ? best : standing;
};
