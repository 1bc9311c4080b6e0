import { curve, group, line, oval, path, rect, slant } from './paint.ts';
import { many } from './random.ts';
import { type Light, tube, volume } from './tube.ts';

export const plantingLight: Light = { from: [-0.7, -0.7], rim: '#fff0c0', shade: '#2c1244' };

export const bulb = (x: number, y: number, size: number, turn: number): string =>
  group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    oval(4, 44, 52, 12, '#1c0c1c66'),
    many(7, 4, (i) => curve('#e8d2a8', 2.4, [-16 + i * 5, 40], [-20 + i * 7, 52], [-24 + i * 8, 62])),
    path(
      'M0 -62Q8 -34 34 -18Q58 4 40 32Q22 48 0 46Q-22 48 -40 32Q-58 4 -34 -18Q-8 -34 0 -62Z',
      slant('#eec27a', '#b8703a'),
    ),
    path('M0 -62Q4 -30 14 -14Q28 12 16 46Q34 44 42 30Q58 4 34 -18Q8 -34 0 -62Z', '#6a2a2a44'),
    [-22, -8, 8, 22].map((s) => curve('#8a4f2a88', 2, [s * 0.2, -50], [s * 1.2, -4], [s * 0.8, 38])).join(''),
    path('M0 -62Q-3 -74 4 -86Q12 -74 6 -58Z', '#a9c45a'),
    curve('#fff0c8', 4, [-30, -4], [-32, 12], [-24, 28]),
  );

export const stalk = (x: number, y: number, size: number, colour: string): string =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    volume(
      tube(
        [
          [0, 0],
          [-4, -60],
          [2, -120],
        ],
        [6, 5, 4],
      ),
      '#5f9a4a',
      plantingLight,
    ),
    volume(
      tube(
        [
          [0, 0],
          [-34, -50],
          [-44, -108],
        ],
        [4, 12, 2],
      ),
      '#4a8a4a',
      plantingLight,
    ) +
      volume(
        tube(
          [
            [2, 0],
            [34, -40],
            [50, -86],
          ],
          [4, 12, 2],
        ),
        '#6fae56',
        plantingLight,
      ),
    path(
      'M-34 -140Q-36 -176 -22 -190Q-8 -176 0 -196Q10 -176 26 -190Q40 -172 36 -140Q26 -112 0 -110Q-26 -112 -34 -140Z',
      colour,
    ),
    path('M0 -196Q10 -176 26 -190Q40 -172 36 -140Q26 -112 0 -110Q24 -140 0 -196Z', '#4a103a33') +
      curve('#ffffff88', 3, [-26, -170], [-28, -144], [-18, -126]),
  );

export const hollow = (x: number, y: number, s: number): string =>
  oval(x, y, 128 * s, 62 * s, '#7a4c3c') +
  oval(x, y + 6 * s, 112 * s, 50 * s, '#1d0f18') +
  path(
    `M${x - 112 * s} ${y + 6 * s}A${112 * s} ${50 * s} 0 0 0 ${x + 112 * s} ${y + 6 * s}A${112 * s} ${34 * s} 0 0 1 ${x - 112 * s} ${y + 6 * s}Z`,
    '#5a3630',
  );

export const trowel = group(
  'translate(170 1010) rotate(-24)',
  rect(-190, -24, 170, 48, slant('#e0a05a', '#a8623a'), 24) + rect(-180, -18, 140, 10, '#ffe0b088', 5),
  rect(-30, -13, 90, 26, '#7d8a98'),
  path('M50 -58Q180 -76 270 0Q180 76 50 58Q34 0 50 -58Z', slant('#e8eef2', '#8796a6')) +
    path('M50 58Q34 0 50 -4Q160 6 270 0Q180 76 50 58Z', '#2a1a4a33') +
    line([64, -4], [240, 0], '#ffffffaa', 4),
);
