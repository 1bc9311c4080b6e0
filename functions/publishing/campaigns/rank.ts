import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import { type PublicationHistory, timesPublished } from '#functions/publishing/campaigns/publication-history.ts';

export type Ranked = {
  readonly candidate: Candidate;
  readonly key: readonly (number | string)[];
  readonly reason: Text;
};

const same = {
  value: (candidate: Candidate) => (one: PublicationHistory) => one.value === candidate.value,
  unit: (candidate: Candidate) => (one: PublicationHistory) => one.unit === candidate.unit,
  occupation: (candidate: Candidate) => (one: PublicationHistory) => one.occupation === candidate.occupation,
} as const;

const words = {
  value: { sv: 'värdet', en: 'the value' },
  unit: { sv: 'enheten', en: 'the unit' },
  occupation: { sv: 'yrket', en: 'the occupation' },
} as const;

const times = (count: number): Text => {
  if (count === 0) return { sv: 'Inte berättat förr', en: 'Not told before' };
  if (count === 1) return { sv: 'Berättat en gång', en: 'Told once' };
  return { sv: `Berättat ${count} gånger`, en: `Told ${count} times` };
};

const named = (dimension: keyof typeof words, { names }: Candidate, language: Language): string => {
  const name = names[dimension]?.[language];
  return name === undefined ? { sv: 'inget värde', en: 'no value' }[language] : `${words[dimension][language]} ${name}`;
};

/** Least told first, as whole sentences: what is new, what has been told how often, how hard the occupation is to fill. */
const explain = (campaign: Campaign, candidate: Candidate, counts: readonly number[]): Text => {
  const groups = [...Map.groupBy(campaign.balance, (_, index) => counts[index] ?? 0)].sort(([a], [b]) => a - b);
  const told = (language: Language): string =>
    [
      ...groups.map(([count, dimensions]) => {
        const what = dimensions.map((dimension) => named(dimension, candidate, language));
        return `${times(count)[language]}: ${what.join('; ')}.`;
      }),
      ...(candidate.shortage > 0
        ? [
            { sv: `Bristyrke (${candidate.shortage} av 3).`, en: `Shortage occupation (${candidate.shortage} of 3).` }[
              language
            ],
          ]
        : []),
    ].join(' ');
  return { sv: told('sv'), en: told('en') };
};

const compareKeys = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
};

/**
 * The order in which stories are picked: what the campaign balances, least told first, in the campaign's own order; then
 * the occupation that is hardest to fill; then the story that has waited longest; then the id, so that the same facts
 * always give the same plan.
 */
export const rank = (
  campaign: Campaign,
  candidates: readonly Candidate[],
  history: readonly PublicationHistory[],
): readonly Ranked[] =>
  candidates
    .map((candidate) => {
      const counts = campaign.balance.map((dimension) =>
        timesPublished(history, campaign.id, same[dimension](candidate)),
      );
      const key = [...counts, -candidate.shortage, candidate.approvedAt, candidate.id];
      return { candidate, key, reason: explain(campaign, candidate, counts) };
    })
    .sort((a, b) => compareKeys(a.key, b.key));
