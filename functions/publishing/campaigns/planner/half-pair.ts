import type { PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';

const isOver = (until: string, local = ''): boolean => until.slice(0, 10) < local.slice(0, 10);

/** Whether one alone of a pair may be told at a slot: then the other is what is not ready, and not a consent of its own. */
export const isHalfPair = (board: PlanBoard, slot: number, item: number): boolean => {
  const { slots, items } = board.columns;
  const stories = items.items[item]?.stories ?? [];
  if (stories.length < 2) return false;
  const alone = (one: (typeof stories)[number]) =>
    one.consents.every(
      (consent) => consent !== null && !isOver(consent.until, slots.turns[slot]?.slot.local.toString()),
    );
  return stories.some(alone) && !stories.every(alone);
};
