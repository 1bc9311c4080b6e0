import type { Campaign } from '#functions/campaigns/campaign.ts';
import type { Candidate } from '#functions/campaigns/candidate.ts';
import { type Told, timesTold } from '#functions/campaigns/told.ts';
import type { Text } from '#functions/findings/text.ts';

export type Ranked = {
  readonly candidate: Candidate;
  readonly key: readonly (number | string)[];
  readonly reason: Text;
};

const same = {
  value: (candidate: Candidate) => (one: Told) => one.value === candidate.value,
  unit: (candidate: Candidate) => (one: Told) => one.unit === candidate.unit,
  occupation: (candidate: Candidate) => (one: Told) => one.occupation === candidate.occupation,
} as const;

const words = {
  value: { sv: 'värdet', en: 'the value' },
  unit: { sv: 'enheten', en: 'the unit' },
  occupation: { sv: 'yrket', en: 'the occupation' },
} as const;

const times = (count: number): Text =>
  count === 0
    ? { sv: 'inte berättat förr', en: 'not told before' }
    : { sv: `berättat ${count} gånger`, en: `told ${count} times` };

const explain = (campaign: Campaign, candidate: Candidate, counts: readonly number[]): Text => {
  const parts = campaign.balance.map((dimension, index) => {
    const what = { value: candidate.value ?? '–', unit: candidate.unit, occupation: candidate.occupation }[dimension];
    const how = times(counts[index] ?? 0);
    return { sv: `${words[dimension].sv} ${what}: ${how.sv}`, en: `${words[dimension].en} ${what}: ${how.en}` };
  });
  const shortage =
    candidate.shortage > 0
      ? [{ sv: `bristyrke (${candidate.shortage} av 3)`, en: `shortage occupation (${candidate.shortage} of 3)` }]
      : [];
  const all = [...parts, ...shortage];
  return { sv: all.map((part) => part.sv).join('; '), en: all.map((part) => part.en).join('; ') };
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
export const rank = (campaign: Campaign, candidates: readonly Candidate[], told: readonly Told[]): readonly Ranked[] =>
  candidates
    .map((candidate) => {
      const counts = campaign.balance.map((dimension) => timesTold(told, campaign.id, same[dimension](candidate)));
      const key = [...counts, -candidate.shortage, candidate.approvedAt, candidate.id];
      return { candidate, key, reason: explain(campaign, candidate, counts) };
    })
    .sort((a, b) => compareKeys(a.key, b.key));
