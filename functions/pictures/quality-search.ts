import type { Variant } from '#functions/pictures/variant.ts';

/** How far below and above the habit a quality may be chosen, and in which steps. */
const below = 8;
const above = 8;
const step = 4;
/** A heavy picture may be lowered further than that, for a channel that would not take it otherwise. */
const lowest = 10;

type Measured = ReadonlyMap<number, number>;

/** The qualities that may be chosen, the lowest first. */
const ladder = ({ quality }: Variant): readonly number[] =>
  Array.from({ length: (below + above) / step + 1 }, (_, n) => Math.min(100, quality - below + n * step));

/** The qualities that are still possible: above the best that failed, and not above the lowest that was good enough. */
const possible = (variant: Variant, measured: Measured): readonly number[] => {
  const wanted = variant.similarity ?? 0;
  const failed = [...measured].filter(([, found]) => found < wanted).map(([quality]) => quality);
  const passed = [...measured].filter(([, found]) => found >= wanted).map(([quality]) => quality);
  const floor = Math.max(...failed, 0);
  const ceiling = Math.min(...passed, 100);
  return ladder(variant).filter((quality) => quality > floor && quality <= ceiling);
};

/**
 * The quality to measure next, or null when the search is done. It begins with the habit and halves what is left, so that
 * at most three are measured.
 */
export const nextQuality = (variant: Variant, measured: Measured): number | null => {
  if (variant.similarity === undefined) return null;
  if (measured.size === 0) return variant.quality;
  const open = possible(variant, measured).filter((quality) => !measured.has(quality));
  return open[Math.floor((open.length - 1) / 2)] ?? null;
};

/** The lowest quality that is similar enough; the highest allowed where none is. */
export const chosenQuality = (variant: Variant, measured: Measured): number => {
  if (variant.similarity === undefined) return variant.quality;
  return possible(variant, measured)[0] ?? (ladder(variant).at(-1) as number);
};

/** The next lower quality for a file that is too heavy, by how much it is; null when it is light enough or nothing is left. */
export const lighterQuality = (variant: Variant, quality: number, bytes: number): number | null =>
  variant.maxBytes === undefined || bytes <= variant.maxBytes || quality <= lowest
    ? null
    : Math.max(lowest, Math.min(quality - 4, Math.floor(quality * Math.sqrt(variant.maxBytes / bytes))));
