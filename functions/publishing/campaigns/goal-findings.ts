import type { CheckedYaml } from '#functions/ground/findings/checked-yaml.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { goalKeys, isGoal } from '#functions/publishing/campaigns/goals.ts';

const known: readonly string[] = goalKeys;

const unknown = (key: string): Pick<Finding, 'rule' | 'message' | 'hint'> => ({
  rule: 'goal-unknown',
  message: {
    sv: `Målet «${key}» kan inte jämföras med något, och hoppas över.`,
    en: `The goal "${key}" can't be compared with anything, and is left out.`,
  },
  hint: {
    sv: `Rätta stavningen eller ta bort det. Mål som jämförs: ${known.join(', ')}.`,
    en: `Mend the spelling or remove it. Goals that are compared: ${known.join(', ')}.`,
  },
});

const unusable = (key: string): Pick<Finding, 'rule' | 'message' | 'hint'> => ({
  rule: 'goal-amount',
  message: {
    sv: `Målet «${key}» är inte ett helt tal från 1, och hoppas över.`,
    en: `The goal "${key}" is not a whole number from 1, and is left out.`,
  },
  hint: { sv: `Skriv till exempel ${key}: 300.`, en: `Write for instance ${key}: 300.` },
});

/** Goals that no digest can compare with. The campaign is planned all the same. */
export const goalFindings = (file: string, { value, data, lineOf }: CheckedYaml<Campaign>): readonly Finding[] => {
  if (value === null) return [];
  // As written: the parsed goals may lack what is no ordinary name.
  const written = (data as { readonly goals?: Readonly<Record<string, unknown>> }).goals ?? {};
  return Object.entries(written).flatMap(([key, goal]) => {
    const told = known.includes(key) ? (isGoal(goal) ? null : unusable(key)) : unknown(key);
    return told === null ? [] : [{ file, line: lineOf(['goals', key]), severity: 'warning' as const, ...told }];
  });
};
