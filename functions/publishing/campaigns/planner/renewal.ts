import { leastScore } from '#functions/publishing/campaigns/planner/behind.ts';
import { bestItem, isMore, type Looks } from '#functions/publishing/campaigns/planner/best-item.ts';
import {
  type Held,
  holdOf,
  isBetter,
  movable,
  putBack,
  standardOf,
} from '#functions/publishing/campaigns/planner/better-plan.ts';
import { barred, none, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';

/** How often a campaign is renewed in part, for each slot that may change, and at most; and how often in vain before it is left. */
const renewals = { each: 100, most: 2_000, idle: 25 };

/** The same numbers each time (xorshift32): the same facts give the same plan. */
const dice = (): ((most: number) => number) => {
  let state = 0x2545f491;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
};

/** Any item that may go to a slot, by chance. */
const someItem = (board: PlanBoard, slot: number, roll: (most: number) => number, looks: Looks): number => {
  const all = board.kindsOf(slot).members;
  const start = all.length === 0 ? 0 : roll(all.length);
  for (let n = 0; n < all.length; n += 1) {
    const item = all[(start + n) % all.length] as number;
    looks.left -= 1;
    if (board.barredNow(slot, item) === barred.free) return item;
  }
  return none;
};

const shuffledPart = (slots: readonly number[], many: number, roll: (most: number) => number): readonly number[] => {
  const left = [...slots];
  return Array.from({ length: Math.min(many, left.length) }, () => left.splice(roll(left.length), 1)[0] as number);
};

/** The least that any plan of as many stories could score in a campaign: nothing is better than that. */
const leastOf = ({ columns, filled }: PlanBoard, campaign: number): number => {
  const { balances = [] } = columns.campaigns[campaign] ?? {};
  return balances.reduce((sum, balance) => sum + leastScore(balance, filled[campaign] as number), 0);
};

/**
 * Empties two to six slots of a campaign and fills them anew, partly by chance; kept when not worse, so that the search
 * leaves the place where no single change helps. What was best by the way stands in the end.
 */
const renewCampaign = (board: PlanBoard, campaign: number, roll: (most: number) => number, looks: Looks): void => {
  const own = movable(board).filter((slot) => board.columns.slots.campaign[slot] === campaign);
  if (own.length === 0) return;
  let best: { readonly held: Held; readonly standard: ReturnType<typeof standardOf> } = {
    held: holdOf(board, own),
    standard: standardOf(board, own),
  };
  let now = best.standard;
  const most = Math.min(renewals.most, renewals.each * own.length);
  let least = leastOf(board, campaign);
  const idle = renewals.idle * own.length;
  for (
    let n = 0, last = 0;
    n < most && n - last < idle && looks.left > 0 && isMore(best.standard.score, least);
    n += 1
  ) {
    const part = shuffledPart(own, 2 + roll(5), roll);
    const held = holdOf(board, part);
    for (const slot of part) board.clear(slot);
    for (const slot of part) {
      if (!board.isOpen(slot)) continue;
      const item = roll(4) === 0 ? someItem(board, slot, roll, looks) : bestItem(board, slot, looks);
      if (item !== none) board.place(slot, item);
    }
    const after = standardOf(board, own);
    if (isBetter(now, after)) putBack(board, held);
    else now = after;
    if (!isBetter(now, best.standard)) continue;
    best = { held: holdOf(board, own), standard: now };
    least = leastOf(board, campaign);
    last = n;
  }
  putBack(board, best.held);
};

/** Every campaign in turn. */
export const renewPlan = (board: PlanBoard, looks: Looks): void => {
  const roll = dice();
  for (const campaign of board.columns.slots.campaigns.keys()) renewCampaign(board, campaign, roll, looks);
};
