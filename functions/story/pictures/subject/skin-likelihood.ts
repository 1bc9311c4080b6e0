/**
 * 0..1: how near a colour is to skin, which from the lightest to the darkest differs in light far more than in hue. Many
 * walls and boards have that hue too, so it counts only together with rarity.
 */
export const skinLikelihood = (red: number, green: number, blue: number): number => {
  const sum = red + green + blue + 1;
  if (sum < 75) return 0;
  const reddish = (red / sum - 0.42) / 0.06;
  const greenish = (green / sum - 0.32) / 0.03;
  return Math.exp(-(reddish * reddish + greenish * greenish) / 2);
};
