import type { Plane } from '#functions/story/pictures/subject/plane.ts';
import type { Region } from '#functions/story/pictures/subject/regions.ts';
import type { SubjectPart } from '#functions/story/pictures/subject/subject.ts';

type Bounds = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const bounds = (region: Region, width: number): Bounds => {
  let [left, right, bottom] = [width, 0, 0];
  for (const index of region) {
    const column = index % width;
    if (column < left) left = column;
    if (column >= right) right = column + 1;
    bottom = Math.max(bottom, Math.floor(index / width) + 1);
  }
  // Regions are found from above, row by row.
  return { left, right, top: Math.floor((region[0] ?? 0) / width), bottom };
};

/** Goes up over pixels of at least that weight, as far as a body could reach: legs may stand out more than a face. */
const topOf = ({ left, right, top, bottom }: Bounds, { width, values }: Plane, least: number): number => {
  const furthest = Math.max(0, top - Math.round(1.5 * Math.max(right - left, bottom - top)));
  for (let row = top; row > furthest; row -= 1) {
    const above = values.subarray((row - 1) * width + left, (row - 1) * width + right);
    if (above.every((value) => value < least)) return row;
  }
  return furthest;
};

/** Of a region its upper end, where the head is, with room above it: hair is often less striking than a face. */
export const regionHead = (region: Region, weight: Plane, least: number): Omit<SubjectPart, 'weight'> => {
  const { width, height } = weight;
  const found = bounds(region, width);
  const top = topOf(found, weight, least);
  const across = found.right - found.left;
  const upper = Math.min(found.bottom - top, Math.max(2, Math.round(0.7 * across)));
  const inUpper = region.filter((index) => index < (top + upper) * width);
  const columns = (inUpper.length > 0 ? inUpper : region).map((index) => index % width);
  columns.sort((one, other) => one - other);
  const columnAt = (share: number): number => columns[Math.floor((columns.length - 1) * share)] ?? 0;
  return {
    left: columnAt(0.03) / width,
    right: (columnAt(0.97) + 1) / width,
    top: Math.max(0, top - 0.4 * Math.min(across, upper)) / height,
    bottom: (top + upper) / height,
  };
};
