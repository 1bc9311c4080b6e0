import { scoreOf } from '#functions/publishing/campaigns/planner/behind.ts';
import {
  bestItem,
  firstOfKind,
  isMore,
  type Looks,
  standingWorth,
  worthOf,
  worthOfKind,
} from '#functions/publishing/campaigns/planner/best-item.ts';
import { barred, none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';

/** What the slots hold, to come back to. */
export type Held = readonly (readonly [slot: number, item: number])[];

export const holdOf = ({ chosen }: PlanBoard, slots: readonly number[]): Held =>
  slots.map((slot) => [slot, chosen[slot] as number] as const);

export const putBack = (board: PlanBoard, held: Held): void => {
  for (const [slot] of held) board.clear(slot);
  for (const [slot, item] of held) if (item !== none) board.place(slot, item);
};

/** How a plan does in the campaigns of some slots: what is filled comes first, then the score, where what stands is cheaper. */
export type Standard = { readonly filled: number; readonly score: number };

export const standardOf = (board: PlanBoard, touched: readonly number[]): Standard => {
  const { slots, campaigns } = board.columns;
  const own = new Set(touched.map((slot) => slots.campaign[slot] as number));
  let [filled, score] = [0, 0];
  for (const campaign of own) {
    filled += board.filled[campaign] as number;
    score += scoreOf(campaigns[campaign]?.balances ?? []);
  }
  for (const slot of touched)
    if (board.standing[slot] !== none && board.standing[slot] !== board.chosen[slot]) score += standingWorth;
  return { filled, score };
};

/** Whether the first is better, beyond what numbers round. */
export const isBetter = (a: Standard, b: Standard): boolean =>
  a.filled > b.filled || (a.filled === b.filled && isMore(b.score, a.score));

/** Slots that the search may change. */
export const movable = ({ fixed, chosen }: PlanBoard): readonly number[] =>
  [...chosen.keys()].filter((slot) => fixed[slot] === 0);

const filledSlots = (board: PlanBoard): readonly number[] =>
  movable(board).filter((slot) => board.chosen[slot] !== none);

/** Each slot takes what is worth most with all the others as they are. Says whether anything changed. */
export const swapItems = (board: PlanBoard, looks: Looks): boolean => {
  let isChanged = false;
  for (const slot of filledSlots(board)) {
    if (looks.left <= 0) return false;
    const item = board.chosen[slot] as number;
    board.clear(slot);
    const best = bestItem(board, slot, looks);
    board.place(slot, best === none ? item : best);
    if (best !== item) isChanged = true;
  }
  return isChanged;
};

/** How many items that one other slot bars are tried for a slot. */
const tries = 24;

/** Items worth more than what an empty slot had, which only the choice of one other slot keeps from it; with that slot. */
const barredByOne = (
  board: PlanBoard,
  slot: number,
  had: number,
  looks: Looks,
): readonly (readonly [item: number, other: number])[] => {
  const balances = board.balancesOf(slot);
  const kinds = board.kindsOf(slot);
  const least = had === none ? Number.NEGATIVE_INFINITY : worthOf(balances, had);
  const found: [number, number][] = [];
  for (let kind = 0; kind < kinds.starts.length - 1 && found.length < tries; kind += 1) {
    if (!isMore(worthOfKind(balances, kinds, kind), least)) continue;
    for (const item of kinds.members.subarray(kinds.starts[kind], kinds.starts[kind + 1])) {
      looks.left -= 1;
      const why = board.barredNow(slot, item);
      if (why !== barred.person && why !== barred.unit && why !== barred.elsewhere) continue;
      const [other = none, ...more] = board.barrers(slot, item);
      if (other !== none && more.length === 0 && board.fixed[other] === 0) found.push([item, other]);
    }
  }
  return found.slice(0, tries);
};

/** Lets a barred item in, and finds another for the slot that barred it. Empty slots are tried as well. */
export const ejectItems = (board: PlanBoard, looks: Looks): boolean => {
  let isChanged = false;
  for (const slot of movable(board)) {
    if (looks.left <= 0) return false;
    const had = board.chosen[slot] as number;
    board.clear(slot);
    const found = board.isOpen(slot) ? barredByOne(board, slot, had, looks) : [];
    if (had !== none) board.place(slot, had);
    for (const [item, other] of found) {
      const held = holdOf(board, [slot, other]);
      const before = standardOf(board, [slot, other]);
      board.clear(slot);
      board.clear(other);
      if (board.isOpen(slot) && board.barredNow(slot, item) === barred.free) board.place(slot, item);
      const refill = board.isOpen(other) ? bestItem(board, other, looks) : none;
      if (refill !== none) board.place(other, refill);
      if (isBetter(standardOf(board, [slot, other]), before)) {
        isChanged = true;
        break;
      }
      putBack(board, held);
    }
  }
  return isChanged;
};

/** One item of each kind that may go to a slot: the others of a kind are worth the same. */
const oneOfEachKind = (board: PlanBoard, slot: number, looks: Looks): readonly number[] => {
  const kinds = board.kindsOf(slot);
  const found: number[] = [];
  for (let kind = 0; kind < kinds.starts.length - 1; kind += 1) {
    const item = firstOfKind(board, slot, kinds, kind);
    if (item !== none) found.push(item);
  }
  looks.left -= kinds.starts.length;
  return found;
};

/** Two slots of a campaign change at once, where neither change alone is better. */
export const swapPairs = (board: PlanBoard, looks: Looks): boolean => {
  const { campaign } = board.columns.slots;
  let isChanged = false;
  const all = filledSlots(board);
  for (const [n, slot] of all.entries())
    for (const other of all.slice(n + 1)) {
      if (campaign[slot] !== campaign[other]) continue;
      if (looks.left <= 0) return false;
      const both = [slot, other];
      let best = holdOf(board, both);
      let standard = standardOf(board, both);
      const before = standard;
      for (const one of both) board.clear(one);
      for (const item of oneOfEachKind(board, slot, looks)) {
        board.place(slot, item);
        const second = bestItem(board, other, looks);
        if (second !== none) board.place(other, second);
        const found = standardOf(board, both);
        if (isBetter(found, standard)) [best, standard] = [holdOf(board, both), found];
        for (const one of both) board.clear(one);
      }
      putBack(board, best);
      if (isBetter(standard, before)) isChanged = true;
    }
  return isChanged;
};
