import { poly } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { crane, houses, lighthouse, waterTower } from '../parts/landmarks.ts';
import { cloud, glitter, pottedPlant } from '../parts/nature.ts';
import { disc, down, fade, group, line, oval, path, rect, round } from '../parts/paint.ts';
import { atmosphere, ground, type Picture } from '../parts/picture.ts';
import type { Point } from '../parts/point.ts';
import { leafTree } from '../parts/trees.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [-1, -0.5], rim: '#fff3cf', shade: '#3a1f5c' };
const away: Point = [392, 470];
const towards = (p: Point, t: number): Point => [p[0] + (away[0] - p[0]) * t, p[1] + (away[1] - p[1]) * t];

const school = (): string =>
  [
    rect(150, 310, 420, 170, down('#f3c45c', '#e0a040')) + rect(150, 310, 120, 170, '#a0501e22'),
    path(poly([132, 314], [172, 250], [548, 250], [588, 314]), down('#b5472f', '#8f3426')),
    rect(318, 218, 86, 262, '#f8d27a') +
      path(poly([306, 222], [361, 168], [416, 222]), '#a83c2a') +
      disc(361, 252, 21, '#fffaf0') +
      line([361, 252], [361, 238], '#3a2a3a', 2.6) +
      line([361, 252], [371, 256], '#3a2a3a', 2.6),
    [172, 214, 256, 424, 466, 508]
      .map(
        (x) =>
          rect(x, 332, 28, 44, '#fffaf0', 2) +
          rect(x + 3, 335, 22, 38, '#8fc3cc') +
          rect(x, 404, 28, 44, '#fffaf0', 2) +
          rect(x + 3, 407, 22, 38, '#8fc3cc') +
          path(poly([x + 3, 335], [x + 14, 335], [x + 3, 356]), '#e9f7f7'),
      )
      .join(''),
    rect(340, 400, 42, 80, '#7a3a2a', 3) + rect(336, 396, 50, 6, '#fffaf0'),
    line([620, 480], [620, 230], '#fffaf0', 4) +
      path('M622 236Q650 228 690 240V282Q650 270 622 278Z', '#1d6a96') +
      rect(634, 234, 9, 42, '#f2c53d') +
      path('M622 252Q650 246 690 258V266Q650 254 622 261Z', '#f2c53d'),
  ].join('');

const view = (): string =>
  [
    rect(0, 0, 1440, 520, down('#7ec4d6', '#bfe3df', '#fdf0cf')),
    disc(90, 200, 420, round('#fff8dc', '#fff0b866', '#fff0b800')),
    cloud(820, 130, 1.6, '#ffffffaa') + cloud(1240, 220, 1.2, '#ffffff88') + cloud(560, 80, 0.9, '#ffffff88'),
    ground(1440, 560, [450, 440, 452, 430, 440], '#8fbfa8'),
    houses(650, 1010, 486, 78, ['#d98a5e', '#c9675a', '#e8d2b0', '#a77a78'], '#fff6d0', 5),
    crane(1180, 486, 170, '#6d7f9e') + crane(1306, 486, 140, '#8090ac', true),
    waterTower(1066, 486, 150, '#e3dccb', '#bfe3df', 0.25) + lighthouse(1404, 492, 170, false, '#dff0ea', 0.15),
    leafTree(96, 486, 0.8, ['#2f7a58', '#4fa568', '#b7d46a'], '#5a4238', light, 4) +
      leafTree(20, 492, 1, ['#2a6e52', '#459a62', '#a9c95e'], '#5a4238', light, 9),
    school(),
    leafTree(700, 486, 0.52, ['#3a8458', '#5fb06c', '#c6dc72'], '#5a4238', light, 11),
    rect(0, 480, 1440, 480, down('#bfe0d4', '#5fa9b0', '#2f7a94')),
    glitter(0, 1440, 500, 940, '#fdfbe6', 130, 3),
  ].join('');

function deck(): string {
  const floor = path(
    poly([-260, 960], towards([-260, 960], 0.97), towards([1240, 960], 0.97), [1240, 960]),
    down('#fbe3c0', '#eab78c'),
  );
  const plank = Array.from({ length: 22 }, (_, i) => {
    const t = 1 - 1 / (1 + i * 0.34);
    return line(towards([-260, 960], t), towards([1240, 960], t), fade('#a8604a', 0.35 - i * 0.012), 3 - i * 0.1);
  }).join('');
  const lane = path(poly([420, 960], towards([420, 960], 0.96), towards([470, 960], 0.96), [470, 960]), '#fffaf0');
  return floor + plank + lane;
}

function rail(foot: Point, top: Point, flip: number): string {
  const bars = Array.from({ length: 15 }, (_, i) => {
    const t = 1 - 1 / (1 + i * 0.3);
    const w = 22 * (1 - t);
    const [a, b] = [towards(foot, t), towards(top, t)];
    return (
      path(poly([a[0] - w / 2, a[1]], [a[0] + w / 2, a[1]], [b[0] + w / 2, b[1]], [b[0] - w / 2, b[1]]), '#c9302a') +
      line([a[0] - (w / 2) * flip, a[1]], [b[0] - (w / 2) * flip, b[1]], '#ff9a76', w * 0.2)
    );
  }).join('');
  const beam = (t0: number, thick: number, colour: string): string => {
    const a: Point = [foot[0] + (top[0] - foot[0]) * t0, foot[1] + (top[1] - foot[1]) * t0];
    return path(poly(a, towards(a, 0.97), towards([a[0], a[1] + thick], 0.97), [a[0], a[1] + thick]), colour);
  };
  return bars + beam(0.36, 14, '#e8533c') + beam(0.68, 14, '#e8533c') + beam(1, 34, '#d93a2b') + beam(1, 9, '#ff9a76');
}

function drawing(): string {
  const sheet =
    path('M-14 -92Q60 -106 150 -84L142 26Q58 4 -20 20Z', '#eaf6fb') +
    path('M-14 -92Q6 -96 22 -96L16 14Q-4 14 -20 20Z', '#8fb3d055') +
    path('M150 -84Q160 -76 152 -70L143 28Q138 30 142 26Z', '#b9d6e6');
  const lines = ['M14 -24Q66 -74 126 -30', 'M14 -22L128 -20', 'M14 -10L128 -8']
    .map((d) => `<path d="${d}" fill="none" stroke="#2468a0" stroke-width="3"/>`)
    .join('');
  const fingers = [0, 1, 2, 3]
    .map((i) =>
      group(
        `translate(${141 - i} ${-52 + i * 9}) rotate(8)`,
        oval(0, 0, 11, 5, '#f0c3a0'),
        oval(0, 2.6, 9, 1.4, '#b0705a66'),
      ),
    )
    .join('');
  return group(
    'translate(30 -34) rotate(-3) scale(.86)',
    sheet,
    fingers,
    lines,
    [34, 52, 70, 88, 106].map((x, i) => line([x, -22], [x, -38 - ([2, 9, 11, 8, 0][i] ?? 0)], '#2468a0', 1.6)).join(''),
    rect(96, -2, 38, 12, '#2468a044', 2),
    rect(14, 2, 40, 4, '#2468a066'),
  );
}

export const skolvag: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    view(),
    deck(),
    rail([-260, 960], [-260, 560], 1),
    pottedPlant(196, 890, 1.7, '#3a9a5e', '#c9573f', light, 3) +
      pottedPlant(330, 690, 0.86, '#3a9a5e', '#c9573f', light, 6),
    rail([1240, 960], [1250, 560], 1),
    figure(
      {
        at: [1010, 668],
        size: 1.86,
        facing: -1,
        broad: 1.16,
        neck: [10, -150],
        head: {
          skin: '#f0c3a0',
          hair: '#7a4a2c',
          style: 'bald',
          beard: '#8a5230',
          mouth: 'laugh',
          tilt: 2,
          gaze: 'ahead',
        },
        wear: { kind: 'vest', top: '#2b4a6f', arms: '#2b4a6f', legs: '#3a3a4a', shoes: '#2a2020', bands: '#f1f4f6' },
        far: { to: [140, -76], bend: 1, pose: 'grip', thumb: 1 },
        near: { to: [26, -50], bend: 1, pose: 'grip', thumb: 1, turn: -20 },
        before: drawing(),
      },
      light,
    ),
    atmosphere(1440, 960, 240, 260, '#fff6d0', '#3a2a5a'),
  ].join(''),
};
