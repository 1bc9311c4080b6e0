import { blob } from './curve.ts';
import { curve, group, line, path } from './paint.ts';

export const carrot = (x: number, y: number, turn: number, size: number): string =>
  group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    curve('#4f9a4a', 6, [0, 0], [-26, -12], [-44, -8]) + curve('#6fb85a', 6, [0, 0], [-28, 4], [-48, 10]),
    path(blob([0, -13], [40, -10], [96, 0], [40, 10], [0, 13], [-6, 0]), '#ee7a2c'),
    [18, 36, 54].map((s) => line([s, -8], [s + 4, -1], '#b8521e', 2)).join(''),
  );
