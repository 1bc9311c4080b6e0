import { walk, xy } from './curve.ts';
import { fade, mix, path } from './paint.ts';
import type { Point } from './point.ts';

/** Where the light comes from and what it does to edges. */
export interface Light {
  readonly from: Point;
  readonly rim: string;
  readonly shade: string;
}

interface Station {
  readonly at: Point;
  readonly normal: Point;
  readonly half: number;
}
/** A tapering body along a soft line: a limb, a trunk, a torso. */
export type Tube = readonly Station[];

export function tube(points: readonly Point[], halves: readonly number[]): Tube {
  const places = walk(points);
  const widths = walk(halves.map((h, i): Point => [i, h])).map((p) => p[1]);
  return places.map((place, i) => {
    const before = places[Math.max(0, i - 1)] as Point;
    const after = places[Math.min(places.length - 1, i + 1)] as Point;
    const length = Math.max(0.001, Math.hypot(after[0] - before[0], after[1] - before[1]));
    const half = widths[Math.round((i / (places.length - 1)) * (widths.length - 1))] ?? 1;
    return { at: place, normal: [-(after[1] - before[1]) / length, (after[0] - before[0]) / length], half };
  });
}

const side = (s: Station, amount: number): Point => [
  s.at[0] + s.normal[0] * s.half * amount,
  s.at[1] + s.normal[1] * s.half * amount,
];

/** One side of the tube as coordinates; on the inside of a sharp bend, where a side would turn back on itself, it stands still. */
function edge(part: Tube, amount: number): string[] {
  const kept: Point[] = [];
  part.forEach((s, i) => {
    const last = kept[kept.length - 1];
    const next = side(s, amount);
    const before = part[i - 1]?.at ?? s.at;
    const forward = last
      ? (next[0] - last[0]) * (s.at[0] - before[0]) + (next[1] - last[1]) * (s.at[1] - before[1])
      : 1;
    kept.push(last && forward < 0 ? last : next);
  });
  return kept.map(xy);
}

/** The part between two sides (-1 to 1) and two places along the tube (0 to 1). */
export function strip(body: Tube, from: number, to: number, start = 0, end = 1): string {
  const part = body.slice(Math.round(start * (body.length - 1)), Math.round(end * (body.length - 1)) + 1);
  const there = edge(part, from);
  const back = edge(part, to).reverse();
  return `M${there.join('L')}L${back.join('L')}Z`;
}

export const onTube = (body: Tube, along: number, across: number): Point =>
  side(body[Math.round(along * (body.length - 1))] as Station, across);

export const portion = (body: Tube, start: number, end: number): Tube =>
  body.slice(Math.round(start * (body.length - 1)), Math.round(end * (body.length - 1)) + 1);

function outline(body: Tube, ends: 'round' | 'flat'): string {
  if (ends === 'flat') return strip(body, -1, 1);
  const first = body[0] as Station;
  const last = body[body.length - 1] as Station;
  const there = edge(body, -1);
  const back = edge(body, 1).reverse();
  const arc = (half: number): string => `A${half.toFixed(1)} ${half.toFixed(1)} 0 0 1 `;
  return `M${there.join('L')}${arc(last.half)}${back.join('L')}${arc(first.half)}${xy(side(first, -1))}Z`;
}

/** The tube in one colour with a shaded side and a lit edge. */
export function volume(body: Tube, colour: string, light: Light, ends: 'round' | 'flat' = 'round'): string {
  const towards =
    body.reduce((sum, s) => sum + s.normal[0] * light.from[0] + s.normal[1] * light.from[1], 0) >= 0 ? 1 : -1;
  return (
    path(outline(body, ends), colour) +
    path(strip(body, -towards, -towards * 0.1), fade(light.shade, 0.24)) +
    path(strip(body, towards * 0.88, towards), mix(mix(colour, '#ffffff', 0.25), light.rim, 0.34))
  );
}
