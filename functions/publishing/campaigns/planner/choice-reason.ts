import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type Balance, behind } from '#functions/publishing/campaigns/planner/behind.ts';
import { groupWords, isBehind, standingWords } from '#functions/publishing/campaigns/planner/group-words.ts';
import type { PlanBoard } from '#functions/publishing/campaigns/planner/plan-board.ts';
import type { PlanItem } from '#functions/publishing/campaigns/planner/plan-item.ts';

const inShare: Text = {
  sv: 'Det den handlar om har sin andel; inget som ligger längre efter får berättas då.',
  en: 'What it is about has its share; nothing further behind may be told then.',
};
const shortage = (degree: number): Text => ({
  sv: `Bristyrke (${degree} av 3): större andel.`,
  en: `Shortage occupation (${degree} of 3): a larger share.`,
});
const frozen: Text = { sv: 'Planen ligger fast så nära i tiden.', en: 'The plan is settled so near in time.' };
export const pinnedReason: Text = { sv: 'Fastnålad i kampanjen.', en: 'Pinned in the campaign.' };

const joined = (sentences: readonly Text[]): Text => ({
  sv: sentences.map(({ sv }) => sv).join(' '),
  en: sentences.map(({ en }) => en).join(' '),
});

const listed = (parts: readonly string[], language: Language): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join('; ')}${language === 'sv' ? '; och ' : '; and '}${parts.at(-1)}`;

/** The groups of an item that are behind, the furthest first; in the campaign's own order where that is the same. */
export const groupsBehind = (board: PlanBoard, slot: number, item: number): readonly Balance[] =>
  board
    .balancesOf(slot)
    .filter((balance) => balance.column[item] !== 0 && isBehind(balance, balance.column[item] as number))
    .sort((a, b) => behind(b, b.column[item] as number) - behind(a, a.column[item] as number));

/** Why a slot has its item, by how the finished plan would stand without it. The slot is empty on the board. */
export const choiceReason = (
  facts: PlanFacts,
  board: PlanBoard,
  slot: number,
  item: number,
  how: 'pinned' | 'frozen' | 'chosen',
): Text => {
  if (how === 'pinned') return pinnedReason;
  const of = board.columns.items.items[item] as PlanItem;
  const groups = groupsBehind(board, slot, item);
  const told = (language: Language): string => {
    const parts = groups.map(
      (balance) =>
        `${groupWords(facts, balance, item, of)[language]} ${standingWords(balance, balance.column[item] as number, language)}`,
    );
    return `${language === 'sv' ? 'Utan den har' : 'Without it,'} ${listed(parts, language)}.`;
  };
  const why = groups.length === 0 ? inShare : { sv: told('sv'), en: told('en') };
  return joined([
    why,
    ...(of.lead.shortage > 0 ? [shortage(of.lead.shortage)] : []),
    ...(how === 'frozen' ? [frozen] : []),
  ]);
};
