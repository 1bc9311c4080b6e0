import { bestItem, type Looks } from '#functions/publishing/campaigns/planner/best-item.ts';
import { none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';

const emptySlots = ({ chosen, fixed, isOpen }: PlanBoard): readonly number[] =>
  [...chosen.keys()].filter((slot) => chosen[slot] === none && fixed[slot] === 0 && isOpen(slot));

/** Of slots at one instant the one whose campaign has fewest filled takes first, since a channel may have room for one. */
const nextOf = (open: readonly number[], { columns: { slots }, filled }: PlanBoard): number => {
  const first = open[0] as number;
  let next = first;
  for (const slot of open) {
    if (slots.at[slot] !== slots.at[first]) break;
    const [fewer, least] = [
      filled[slots.campaign[slot] as number] as number,
      filled[slots.campaign[next] as number] as number,
    ];
    if (fewer < least) next = slot;
  }
  return next;
};

/** Fills what is empty in order of time: each slot takes what is worth most, and what it takes counts for the next. */
export const fillSlots = (board: PlanBoard, looks: Looks): void => {
  for (let open = emptySlots(board); open.length > 0; ) {
    const slot = nextOf(open, board);
    const item = board.isOpen(slot) ? bestItem(board, slot, looks) : none;
    if (item !== none) board.place(slot, item);
    open = open.filter((other) => other !== slot);
  }
};
