/** What a group may get: its weight beside the others, and the most that its pool has. */
export type Portion = { readonly weight: number; readonly most: number };

/**
 * Shares `total` stories among groups in proportion to their weights. Nobody gets more than its pool has; what is left over
 * goes to the others in the same proportion, as water finds its level.
 */
export const sharesOf = (portions: readonly Portion[], total: number): readonly number[] => {
  const shares = portions.map(() => 0);
  const byLevel = portions
    .map(({ weight, most }, index) => ({ index, weight, most, level: weight > 0 ? most / weight : 0 }))
    .filter(({ weight, most }) => weight > 0 && most > 0)
    .sort((a, b) => a.level - b.level || a.index - b.index);
  let left = total;
  let weights = byLevel.reduce((sum, { weight }) => sum + weight, 0);
  for (const { index, weight, most } of byLevel) {
    const share = Math.min(most, (left * weight) / weights);
    shares[index] = share;
    left -= share;
    weights -= weight;
  }
  return shares;
};
