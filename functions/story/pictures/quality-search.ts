import type { Variant } from '#functions/ground/picture-forms/variant.ts';

/** How far from the usual quality another may be chosen, below and above. */
const below = 8;
const above = 8;
/** A heavy picture may be lowered further than that, for a channel that would not take it otherwise. */
const lowest = 10;

type Measured = ReadonlyMap<number, number>;

/** The quality to measure next, or null when two are known: the habit, and one end of what may be chosen. */
export const nextQuality = ({ quality, similarity }: Variant, measured: Measured): number | null => {
  if (similarity === undefined) return null;
  const habit = measured.get(quality);
  if (habit === undefined) return quality;
  const end = habit >= similarity ? quality - below : Math.min(100, quality + above);
  return measured.has(end) ? null : end;
};

/**
 * The lowest quality that is similar enough; the highest allowed where none is. Between the two that were measured it lies on
 * the straight line: every codec gains less by each further step, so the picture is no less similar than the line says.
 */
export const chosenQuality = ({ quality, similarity }: Variant, measured: Measured): number => {
  const [low, high] = [...measured].sort(([one], [other]) => one - other);
  if (similarity === undefined || low === undefined || high === undefined) return quality;
  if (low[1] >= similarity) return low[0];
  if (high[1] < similarity) return high[0];
  const share = (similarity - low[1]) / (high[1] - low[1]);
  return Math.ceil(low[0] + share * (high[0] - low[0]) - 1e-9);
};

/** The next lower quality for a file that is too heavy, by how much it is; null when it is light enough or nothing is left. */
export const lighterQuality = (variant: Variant, quality: number, bytes: number): number | null =>
  variant.maxBytes === undefined || bytes <= variant.maxBytes || quality <= lowest
    ? null
    : Math.max(lowest, Math.min(quality - 4, Math.floor(quality * Math.sqrt(variant.maxBytes / bytes))));
