import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type Balance, behind, type Dimension } from '#functions/publishing/campaigns/planner/behind.ts';
import type { PlanItem } from '#functions/publishing/campaigns/planner/plan-item.ts';

const words: Readonly<Record<Dimension, Text>> = {
  value: { sv: 'värdet', en: 'the value' },
  unit: { sv: 'enheten', en: 'the unit' },
  occupation: { sv: 'yrket', en: 'the occupation' },
};

/** What a group of a campaign is called: `yrket undersköterska`. */
export const groupWords = (
  facts: Pick<PlanFacts, 'unitNames'>,
  { dimension, names, column }: Balance,
  item: number,
  of: PlanItem,
): Text => {
  const group = names[(column[item] as number) - 1] ?? '';
  const own = of.stories.find(({ names: its }) => its[dimension] !== null)?.names[dimension];
  const isWhole = dimension !== 'unit' || of.lead.unit === group;
  const name = (dimension === 'unit' ? facts.unitNames?.get(group) : undefined) ?? (isWhole ? own : undefined);
  return {
    sv: `${words[dimension].sv} ${name?.sv ?? group}`,
    en: `${words[dimension].en} ${name?.en ?? group}`,
  };
};

/** One decimal, where there is one. */
export const decimal = (stories: number, language: Language): string => {
  const text = (Math.round(stories * 10) / 10).toString();
  return language === 'sv' ? text.replace('.', ',') : text;
};

/** What is left of a tenth of a story is not worth a word. */
const worthAWord = 0.05;

export const isBehind = (balance: Balance, group: number): boolean => behind(balance, group) >= worthAWord;

/** `2 av sina 3,4 berättelser, 1,4 efter`. */
export const standingWords = (balance: Balance, group: number, language: Language): string => {
  const told = balance.told[group] as number;
  const share = decimal(balance.share[group] as number, language);
  const after = decimal(behind(balance, group), language);
  return language === 'sv'
    ? `${told} av sina ${share} berättelser, ${after} efter`
    : `has ${told} of its ${share} stories, ${after} behind`;
};
