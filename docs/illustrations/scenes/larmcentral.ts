import { poly, smooth } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { mug, pane } from '../parts/indoors.ts';
import { crane, houses, lighthouse, waterTower } from '../parts/landmarks.ts';
import { glitter, pottedPlant, stars } from '../parts/nature.ts';
import {
  curve,
  disc,
  down,
  fade,
  group,
  inside,
  line,
  mix,
  oval,
  path,
  rect,
  round,
  slant,
  stroke,
} from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';
import type { Point } from '../parts/point.ts';
import { many } from '../parts/random.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [-1, -0.25], rim: '#8fe6ee', shade: '#140c3a' };

const dusk = (): string =>
  [
    rect(40, 50, 1000, 400, down('#2a2f78', '#7a4f92', '#e07a72', '#fbb870')),
    stars(1040, 200, 60, 3),
    disc(840, 400, 260, round('#ffe0a0', '#ffb07077', '#ff907000')),
    houses(30, 720, 396, 66, ['#3a2a5e', '#4a3268', '#33265a'], '#ffd27a', 6),
    waterTower(604, 400, 170, '#4a3a70') +
      crane(800, 396, 150, '#33265a') +
      crane(900, 396, 120, '#3f2f66', true) +
      lighthouse(1000, 400, 170, true, '#7a4f92', 0.2),
    rect(40, 394, 1000, 60, down('#c9707a', '#4a3a7a')) + glitter(700, 1000, 398, 446, '#ffe6b0', 30, 5),
  ].join('');

const room = (): string =>
  [
    rect(0, 0, 1440, 960, down('#241a4e', '#322660', '#2a2050')),
    pane(60, 60, 960, 360, dusk(), '#5a4a86', 3, 1),
    oval(1230, 190, 260, 230, round('#ffe0a055', '#ffe0a000')) +
      disc(1236, 190, 104, '#140c3a88') +
      disc(1230, 182, 100, '#e0a526') +
      disc(1230, 182, 90, '#fff8e8'),
    Array.from(
      { length: 12 },
      (_, i) =>
        `<rect x="1227" y="102" width="6" height="${i % 3 ? 11 : 20}" fill="#2b2050" transform="rotate(${i * 30} 1230 182)"/>`,
    ).join(''),
    line([1230, 182], [1194, 152], '#2b2050', 8) +
      line([1230, 182], [1258, 122], '#2b2050', 5) +
      line([1230, 182], [1236, 242], '#e4432f', 2.4) +
      disc(1230, 182, 8, '#e4432f'),
  ].join('');

function frame(x: number, y: number, w: number, h: number, skew: number, content: string): string {
  return group(
    `translate(${x} ${y}) skewY(${skew})`,
    oval(w / 2, h / 2, w * 0.9, h, round('#6ad8e633', '#6ad8e600')),
    rect(w / 2 - 16, h, 32, 70, '#0e0a28'),
    rect(-14, -14, w + 28, h + 28, '#0e0a28', 12) + rect(-14, -14, w + 28, 4, '#6a5aa8', 3),
    inside(
      `M0 0H${w}V${h}H0Z`,
      rect(0, 0, w, h, slant('#12345e', '#0d1c44')),
      content,
      path(poly([0, 0], [w * 0.3, 0], [w * 0.04, h]), '#ffffff12'),
    ),
  );
}
const cityMap = (): string => {
  const coast: Point[] = [
    [-10, 190],
    [60, 176],
    [120, 206],
    [190, 180],
    [260, 214],
    [380, 190],
  ];
  const dots: readonly (readonly [number, number, string])[] = [
    [90, 70, '#4fe0b0'],
    [200, 110, '#f2b632'],
    [280, 60, '#4fe0b0'],
    [150, 150, '#4fe0b0'],
  ];
  return (
    many(42, 9, (i, chance) =>
      rect((i % 7) * 52 + 4, Math.floor(i / 7) * 46 + 4, 44, 38, mix('#1f5a86', '#2f8f9a', chance()), 3),
    ) +
    path(`${smooth(coast)}L380 300L-10 300Z`, '#0f2f66') +
    stroke(smooth(coast), '#7ae4ee', 3) +
    dots.map(([x, y, c]) => disc(x, y, 20, fade(c, 0.25)) + disc(x, y, 8, c)).join('') +
    stroke('M90 70L150 150L200 110L280 60', '#fff3c4', 3, 'stroke-dasharray="2 9"')
  );
};
const rota = (): string =>
  [0, 1, 2, 3, 4, 5]
    .map((r) =>
      disc(24, 34 + r * 38, 10, ['#f2b632', '#ff8a6a', '#7ae4ee', '#a98af0', '#7fd67a', '#ffb0c4'][r] ?? '#f2b632'),
    )
    .join('') +
  many(30, 12, (i, chance) =>
    chance() < 0.78
      ? rect(
          48 + (i % 5) * 58,
          22 + Math.floor(i / 5) * 38,
          50,
          24,
          ['#f2b632', '#ff8a6a', '#4fc4d8', '#a98af0', '#7fd67a', '#ffb0c4'][Math.floor(i / 5)] ?? '#f2b632',
          6,
        )
      : rect(48 + (i % 5) * 58, 22 + Math.floor(i / 5) * 38, 50, 24, '#ffffff1f', 6),
  );
const pulse = (): string =>
  [0, 1, 2, 3].map((i) => line([0, 40 + i * 46], [260, 40 + i * 46], '#2f5f8a', 1.4)).join('') +
  stroke('M0 130L40 126L60 92L84 150L112 70L140 132L180 120L216 128L260 96', '#7fe6b0', 5) +
  [30, 52, 40, 64, 48, 72]
    .map((h, i) => rect(18 + i * 38, 236 - h, 24, h, i === 5 ? '#f2b632' : '#4fc4d8', 3))
    .join('');

const headset =
  curve('#e8eef6', 5.5, [-21, 2], [-18, -28], [4, -39], [16, -36]) +
  oval(-20, 5, 9, 12, '#2b2050') +
  oval(-19, 5, 5.5, 8, '#f2b632') +
  curve('#2b2050', 3.4, [-16, 14], [-6, 28], [10, 29]) +
  oval(13, 28.4, 5, 3.6, '#2b2050');

const desk = (): string =>
  [
    path(poly([-20, 780], [1130, 780], [1240, 870], [-20, 870]), down('#c98a62', '#9a5f4f')) +
      rect(-20, 868, 1264, 22, '#6a3a4a') +
      path(poly([-20, 778], [1130, 778], [1134, 784], [-20, 784]), '#ffd0a0'),
    rect(-20, 890, 1230, 80, '#3a2450'),
    group(
      'translate(180 0)',
      path(poly([430, 812], [760, 812], [780, 850], [420, 850]), '#e8e2f0') +
        many(33, 2, (i) => rect(440 + (i % 11) * 30, 816 + Math.floor(i / 11) * 11, 24, 8, '#b9b0cc', 2)),
    ),
    mug(484, 838, 1.25, '#e4573f', '#fff3d8') + pottedPlant(70, 850, 1.7, '#3fa06a', '#e8d2b0', light, 5),
    oval(300, 824, 46, 12, '#fffaf0') +
      path('M270 820Q300 776 332 820Z', '#e0904a') +
      curve('#fff0d0', 3, [284, 808], [302, 798], [320, 810]),
  ].join('');

export const larmcentral: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    room(),
    frame(110, 492, 260, 236, -3, pulse()),
    frame(400, 468, 350, 252, 0, rota()),
    frame(780, 470, 210, 236, 4, cityMap()),
    path('M1130 960V640Q1136 590 1190 590H1300Q1350 596 1350 650V960Z', slant('#4a3a86', '#2a2058')) +
      path('M1130 960V640Q1136 590 1190 590H1206Q1160 600 1156 650V960Z', '#8fe6ee44'),
    desk(),
    figure(
      {
        at: [1180, 848],
        size: 1.84,
        facing: -1,
        neck: [18, -150],
        head: { skin: '#f4ccac', hair: '#e0b05a', style: 'ponytail', mouth: 'smile', tilt: 2, extra: headset },
        wear: {
          kind: 'shirt',
          top: '#e8edf4',
          legs: '#1d2450',
          shoes: '#140c3a',
          accent: '#f2b632',
          sleeves: 'rolled',
        },
        far: { to: [156, -40], bend: 1, pose: 'relaxed', turn: 14 },
        near: { to: [124, -18], bend: 1, pose: 'relaxed' },
        legs: [
          { to: [128, 92], bend: -1 },
          { to: [110, 100], bend: -1 },
        ],
      },
      light,
    ),
    atmosphere(1440, 960, 600, 560, '#a6f0f4', '#0e0a34'),
  ].join(''),
};
