/** A place on the drawing; x to the right, y down. */
export type Point = readonly [x: number, y: number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
export const mirror = (p: Point): Point => [-p[0], p[1]];
export const angleOf = (a: Point, b: Point): number => (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;

/** The elbow or knee between two ends; `bend` says on which side it lies. A target out of reach straightens the limb. */
export function joint(from: Point, to: Point, upper: number, lower: number, bend: 1 | -1): Point {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const reach = Math.max(1, Math.min(Math.hypot(dx, dy), (upper + lower) * 0.998));
  const along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along)) * bend;
  const length = Math.max(1, Math.hypot(dx, dy));
  const [ux, uy] = [dx / length, dy / length];
  return [from[0] + ux * along - uy * out, from[1] + uy * along + ux * out];
}
