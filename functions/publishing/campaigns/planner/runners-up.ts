import type { Text } from '#functions/ground/language/text.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type Balance, behind } from '#functions/publishing/campaigns/planner/behind.ts';
import { isMore, worthOf, worthOfKind } from '#functions/publishing/campaigns/planner/best-item.ts';
import { decimal, groupWords } from '#functions/publishing/campaigns/planner/group-words.ts';
import { barred, type PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import type { PlanItem } from '#functions/publishing/campaigns/planner/plan-item.ts';

/** A story that could have had the slot, and why another has it. */
export type RunnerUp = { readonly story: string; readonly reason: Text };

const most = 3;

const otherPinned: Text = { sv: 'Tiden är fastnålad för en annan.', en: 'The slot is pinned to another.' };
const asPlanned: Text = {
  sv: 'Skulle jämna ut mer, men det som redan är planerat byts inte för så lite.',
  en: 'It would even out more, but what is planned already is not changed for so little.',
};
const waitedLess: Text = { sv: 'Väger lika, men har väntat kortare.', en: 'It weighs the same, but has waited less.' };
const together: Text = {
  sv: 'Väger mindre när allt räknas samman.',
  en: 'It weighs less when all is counted together.',
};

type Ranked = { readonly item: number; readonly worth: number };

/** The best that may go to an empty slot, besides what had it. */
const bestOthers = (board: PlanBoard, slot: number, chosen: number): readonly Ranked[] => {
  const balances = board.balancesOf(slot);
  const kinds = board.kindsOf(slot);
  let found: readonly Ranked[] = [];
  for (let kind = 0; kind < kinds.starts.length - 1; kind += 1) {
    const worth = worthOfKind(balances, kinds, kind);
    const last = found[most - 1];
    if (last !== undefined && isMore(last.worth, worth)) continue;
    const own: Ranked[] = [];
    for (let n = kinds.starts[kind] as number; n < (kinds.starts[kind + 1] as number) && own.length < most; n += 1) {
      const item = kinds.members[n] as number;
      if (item !== chosen && board.barredNow(slot, item) === barred.free) own.push({ item, worth });
    }
    if (own.length > 0) found = [...found, ...own].sort((a, b) => b.worth - a.worth || a.item - b.item).slice(0, most);
  }
  return found;
};

const behindOf = (balance: Balance, item: number): number =>
  balance.column[item] === 0 ? 0 : behind(balance, balance.column[item] as number);

const groupReason = (facts: PlanFacts, board: PlanBoard, balance: Balance, item: number): Text => {
  const what = groupWords(facts, balance, item, board.columns.items.items[item] as PlanItem);
  const after = behindOf(balance, item);
  const told = balance.told[balance.column[item] as number] as number;
  const capital = ({ sv, en }: Text): Text => ({
    sv: sv.charAt(0).toUpperCase() + sv.slice(1),
    en: en.charAt(0).toUpperCase() + en.slice(1),
  });
  if (balance.column[item] === 0) return together;
  if (after < 0.05)
    return capital({
      sv: `${what.sv} har redan sin andel, ${told} berättelser.`,
      en: `${what.en} has its share already, ${told} stories.`,
    });
  return capital({
    sv: `${what.sv} ligger bara ${decimal(after, 'sv')} efter.`,
    en: `${what.en} is only ${decimal(after, 'en')} behind.`,
  });
};

/** Up to three that could have had the slot, with why they have not. The slot is empty on the board. */
export const runnersUp = (
  facts: PlanFacts,
  board: PlanBoard,
  slot: number,
  chosen: number,
  how: 'pinned' | 'frozen' | 'chosen',
): readonly RunnerUp[] => {
  const balances = board.balancesOf(slot);
  const worth = worthOf(balances, chosen);
  return bestOthers(board, slot, chosen).map((other) => {
    const story = board.columns.items.items[other.item]?.lead.id ?? '';
    if (how === 'pinned') return { story, reason: otherPinned };
    if (isMore(other.worth, worth)) return { story, reason: asPlanned };
    const [worst] = balances
      .filter(({ column }) => column[chosen] !== column[other.item])
      .map((balance) => ({ balance, less: behindOf(balance, chosen) - behindOf(balance, other.item) }))
      .filter(({ less }) => less > 0.05)
      .sort((a, b) => b.less - a.less);
    if (worst !== undefined) return { story, reason: groupReason(facts, board, worst.balance, other.item) };
    return { story, reason: isMore(worth, other.worth) ? together : waitedLess };
  });
};
