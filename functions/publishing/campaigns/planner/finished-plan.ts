import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { setShares } from '#functions/publishing/campaigns/planner/behind.ts';
import type { Looks } from '#functions/publishing/campaigns/planner/best-item.ts';
import {
  ejectItems,
  holdOf,
  movable,
  putBack,
  swapItems,
  swapPairs,
} from '#functions/publishing/campaigns/planner/better-plan.ts';
import { fillSlots } from '#functions/publishing/campaigns/planner/first-plan.ts';
import { type Kept, placeKept } from '#functions/publishing/campaigns/planner/kept-slots.ts';
import { none, type PlanBoard, planBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import { planColumns } from '#functions/publishing/campaigns/planner/plan-columns.ts';
import { planTurns } from '#functions/publishing/campaigns/planner/plan-turn.ts';
import { renewPlan } from '#functions/publishing/campaigns/planner/renewal.ts';

/**
 * Items that the search may look at, however large the pool: in a large one a slot has what it wants at the first look. Two slots
 * at once cost the square of the kinds, and find little that renewals do not.
 */
const most = { search: 30_000_000, pairs: 4_000_000, rounds: 12 };

/** Shares of what can be filled, and not of the slots there are: else a poor pool would look like imbalance. */
const shareOut = ({ columns, filled }: PlanBoard): void => {
  for (const [place, { balances, toldBefore }] of columns.campaigns.entries())
    for (const balance of balances) setShares(balance, toldBefore + (filled[place] as number));
};

/** Before anything is filled: as if every slot could be. */
const shareOutAll = ({ columns, chosen, fixed }: PlanBoard): void => {
  const { slots, campaigns } = columns;
  for (const [place, { balances, pool, toldBefore }] of campaigns.entries()) {
    const open = slots.turns.filter(
      (_, slot) => slots.campaign[slot] === place && (chosen[slot] !== none || fixed[slot] === 0),
    ).length;
    for (const balance of balances) setShares(balance, toldBefore + Math.min(open, pool.length));
  }
};

const filledIn = ({ filled }: PlanBoard): number => filled.reduce((sum, one) => sum + one, 0);

const settle = (board: PlanBoard, looks: Looks): void => {
  for (let round = 0; round < most.rounds; round += 1) if (!swapItems(board, looks)) break;
  if (ejectItems(board, looks)) swapItems(board, looks);
};

/** The plan in numbers, with nothing left to better within the count, and the pins that it could not keep. */
export const finishedPlan = (facts: PlanFacts): Kept & { readonly board: PlanBoard } => {
  const board = planBoard(planColumns(facts, planTurns(facts)));
  const looks: Looks = { left: most.search };
  const kept = placeKept(board, facts);
  shareOutAll(board);
  const begun = holdOf(board, movable(board));
  fillSlots(board, looks);
  shareOut(board);
  const first = holdOf(board, movable(board));
  const reached = filledIn(board);
  putBack(board, begun);
  fillSlots(board, looks);
  if (filledIn(board) < reached) putBack(board, first);
  looks.left = most.search;
  settle(board, looks);
  shareOut(board);
  settle(board, looks);
  if (swapPairs(board, { left: most.pairs })) settle(board, looks);
  renewPlan(board, looks);
  shareOut(board);
  settle(board, looks);
  fillSlots(board, looks);
  return { board, ...kept };
};
