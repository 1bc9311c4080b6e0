import { blob, poly } from './curve.ts';
import { at, fade, group, mix, oval, path } from './paint.ts';
import { many, random } from './random.ts';
import { type Light, tube, volume } from './tube.ts';

/** A broad tree with layered foliage; `tones` from deep to bright. Trunk foot at (x, y), about 300 tall at size 1. */
export function leafTree(
  x: number,
  y: number,
  size: number,
  tones: readonly [string, string, string],
  trunk: string,
  light: Light,
  seed = 3,
): string {
  const [deep, mid, bright] = tones;
  const lean = light.from[0] >= 0 ? 1 : -1;
  const crown = (cx: number, cy: number, r: number, colour: string, salt: number): string => {
    const chance = random(seed * 31 + salt);
    const points = Array.from({ length: 11 }, (_, i) => {
      const a = (i / 11) * Math.PI * 2;
      const reach = r * (0.86 + chance() * 0.26);
      return [cx + Math.cos(a) * reach * 1.08, cy + Math.sin(a) * reach] as const;
    });
    return path(blob(...points), colour);
  };
  const specks = (cx: number, cy: number, r: number, colour: string, salt: number): string =>
    many(26, seed * 17 + salt, (_, chance) => {
      const a = chance() * Math.PI * 2;
      const d = Math.sqrt(chance()) * r;
      return group(
        `translate(${(cx + Math.cos(a) * d).toFixed(1)} ${(cy + Math.sin(a) * d).toFixed(1)}) rotate(${Math.round(chance() * 180)})`,
        oval(0, 0, 5.5, 2.6, colour),
      );
    });
  return at(
    x,
    y,
    size,
    volume(
      tube(
        [
          [0, 6],
          [-3, -60],
          [4, -130],
          [-2, -200],
        ],
        [17, 12, 10, 5],
      ),
      trunk,
      light,
      'flat',
    ) +
      volume(
        tube(
          [
            [2, -120],
            [30, -150],
            [52, -186],
          ],
          [7, 5, 3],
        ),
        trunk,
        light,
      ) +
      volume(
        tube(
          [
            [0, -100],
            [-30, -140],
            [-48, -166],
          ],
          [7, 5, 3],
        ),
        trunk,
        light,
      ),
    crown(0, -205, 96, deep, 1) + crown(-58, -168, 56, deep, 2) + crown(62, -172, 58, deep, 3),
    crown(14 * lean, -216, 76, mid, 4) + crown(48 * lean, -176, 48, mid, 5) + crown(-44 * lean, -186, 38, mid, 6),
    crown(34 * lean, -240, 42, bright, 7) + crown(66 * lean, -196, 26, bright, 8),
    specks(0, -200, 96, fade(bright, 0.8), 1) + specks(-10 * lean, -180, 80, fade(deep, 0.55), 2),
  );
}

/** A birch stem with bark marks, `height` tall. */
export function birch(
  x: number,
  y: number,
  height: number,
  half: number,
  light: Light,
  seed: number,
  bark = '#f3ebe2',
): string {
  const chance = random(seed);
  const bow = (chance() - 0.5) * half * 3;
  const stem = tube(
    [
      [x, y],
      [x + bow, y - height * 0.35],
      [x - bow * 0.4, y - height * 0.7],
      [x + bow, y - height],
    ],
    [half, half * 0.86, half * 0.72, half * 0.5],
  );
  const marks = many(Math.round(height / 26), seed + 5, (i, luck) => {
    const t = y - 20 - i * 26 - luck() * 12;
    const w = half * (0.4 + luck() * 0.7);
    const side = luck() < 0.5 ? -1 : 1;
    return path(
      poly([x + side * half * 0.9, t - 3], [x + side * (half - w), t - 1], [x + side * half * 0.9, t + 4]),
      '#4a3d48',
    );
  });
  return volume(stem, bark, light, 'flat') + marks;
}

/** A spruce of stacked skirts, `height` tall. */
export function spruce(x: number, y: number, height: number, colour: string, snow = ''): string {
  const skirts = [0, 1, 2, 3, 4].map((i) => {
    const top = y - height + (height * i) / 6;
    const low = y - height + (height * (i + 2)) / 6.6;
    const half = height * (0.08 + i * 0.045);
    const edge = `M${x} ${top}Q${x + half * 0.35} ${(top + low) / 2} ${x + half} ${low}Q${x} ${low - height * 0.035} ${x - half} ${low}Q${x - half * 0.35} ${(top + low) / 2} ${x} ${top}Z`;
    const cover = snow
      ? path(
          `M${x} ${top}Q${x + half * 0.35} ${(top + low) / 2} ${x + half * 0.8} ${low - 4}Q${x + half * 0.3} ${(top + low) / 2 + 6} ${x - half * 0.1} ${(top + low) / 2 + 4}Z`,
          snow,
        )
      : '';
    return path(edge, mix(colour, '#0d1b2a', i * 0.06)) + cover;
  });
  return (
    path(
      poly([x - 5, y], [x + 5, y], [x + 4, y - height * 0.3], [x - 4, y - height * 0.3]),
      mix(colour, '#2a1a14', 0.6),
    ) + skirts.reverse().join('')
  );
}
