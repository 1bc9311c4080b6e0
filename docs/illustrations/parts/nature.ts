import { at, curve, disc, fade, group, line, mix, path } from './paint.ts';
import { many } from './random.ts';
import { type Light, tube, volume } from './tube.ts';

/** A fallen or falling leaf. */
export const leaf = (x: number, y: number, size: number, turn: number, colour: string): string =>
  group(
    `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${Math.round(turn)}) scale(${size.toFixed(2)})`,
    path('M-10 0Q-2 -9 10 0Q-2 9 -10 0Z', colour) + line([-13, 0], [7, 0], fade('#3b1d12', 0.45), 1),
  );

/** A pot plant with long leaves fanning out, about 130 tall at size 1. */
export function pottedPlant(
  x: number,
  y: number,
  size: number,
  green: string,
  pot: string,
  light: Light,
  seed = 2,
): string {
  const leaves = many(11, seed, (i, chance) => {
    const lean = (i - 5) * 13 + (chance() - 0.5) * 10;
    const reach = 74 + chance() * 34;
    const tip: [number, number] = [lean * 1.1, -40 - reach + Math.abs(lean) * 0.55];
    return volume(
      tube([[lean * 0.08, -38], [lean * 0.5, -40 - reach * 0.55], tip], [3, 10, 1.5]),
      mix(green, i % 2 ? '#0f3a3a' : '#c6d86a', 0.2),
      light,
    );
  });
  return at(
    x,
    y,
    size,
    leaves,
    path('M-27 -44H27L20 0H-20Z', pot),
    path('M-27 -44H-6L-4 0H-20Z', fade(light.shade, 0.22)),
    path('M-30 -50H30V-38H-30Z', mix(pot, '#ffffff', 0.15)),
  );
}

/** Long clouds with flat bottoms. */
export const cloud = (x: number, y: number, size: number, colour: string): string =>
  at(x, y, size, path('M-90 0Q-96 -18 -66 -20Q-60 -42 -30 -38Q-8 -62 24 -44Q52 -50 60 -26Q96 -26 96 0Z', colour));

/** Streaks of light on water between two heights. */
export const glitter = (
  from: number,
  to: number,
  top: number,
  bottom: number,
  colour: string,
  count: number,
  seed: number,
): string =>
  many(count, seed, (_, chance) => {
    const t = chance();
    const y = top + (bottom - top) * t * t;
    const w = 8 + t * 60 * chance() + 10;
    const x = from + (to - from) * chance();
    return curve(fade(colour, 0.25 + chance() * 0.5), 0.8 + t * 2.2, [x, y], [x + w, y]);
  });

export const stars = (width: number, height: number, count: number, seed: number): string =>
  many(count, seed, (_, chance) =>
    disc(
      Number((chance() * width).toFixed(1)),
      Number((chance() * height).toFixed(1)),
      Number((0.5 + chance() * 1.3).toFixed(2)),
      fade('#ffffff', 0.3 + chance() * 0.6),
    ),
  );
