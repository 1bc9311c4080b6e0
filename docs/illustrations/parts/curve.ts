import type { Point } from './point.ts';

const short = (n: number): string => String(Math.round(n * 10) / 10);
export const xy = (p: Point): string => `${short(p[0])} ${short(p[1])}`;

function neighbours<T>(items: readonly T[], i: number, closed: boolean): [T, T, T, T] {
  const pick = (k: number): T => {
    const at = closed ? (k + items.length) % items.length : Math.max(0, Math.min(items.length - 1, k));
    return items[at] as T;
  };
  return [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)];
}

/** A soft line through the points (Catmull-Rom, written as cubic curves). */
export function smooth(points: readonly Point[], closed = false): string {
  const spans = closed ? points.length : points.length - 1;
  let d = `M${xy(points[0] as Point)}`;
  for (let i = 0; i < spans; i++) {
    const [a, b, c, e] = neighbours(points, i, closed);
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second: Point = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${xy(first)} ${xy(second)} ${xy(c)}`;
  }
  return closed ? `${d}Z` : d;
}

/** A soft closed shape through the points. */
export const blob = (...points: readonly Point[]): string => smooth(points, true);

/** A straight-edged closed shape. */
export const poly = (...points: readonly Point[]): string => `M${points.map(xy).join('L')}Z`;

/** Places along the soft line, `perSpan` for each pair of points. */
export function walk(points: readonly Point[], perSpan = 8): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = neighbours(points, i, false);
    for (let k = 0; k < perSpan; k++)
      out.push([blend(a[0], b[0], c[0], e[0], k / perSpan), blend(a[1], b[1], c[1], e[1], k / perSpan)]);
  }
  out.push(points[points.length - 1] as Point);
  return out;
}

function blend(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}
