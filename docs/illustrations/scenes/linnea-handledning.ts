import { smooth } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { mug, pane, pendant, steam } from '../parts/indoors.ts';
import { crane, houses, lighthouse, tram, waterTower } from '../parts/landmarks.ts';
import { cloud, pottedPlant } from '../parts/nature.ts';
import { at, curve, disc, down, fade, group, line, oval, path, rect, round, slant } from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';
import { leafTree } from '../parts/trees.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [1, -0.4], rim: '#fff0c4', shade: '#40205a' };

const view = (): string =>
  [
    rect(480, 0, 900, 640, down('#86c5cf', '#cfe6d6', '#fdeac0')),
    disc(1240, 250, 300, round('#fff8dc', '#ffeeb477', '#ffe0a000')),
    cloud(700, 150, 1.1, '#ffffffbb') + cloud(1060, 110, 0.8, '#ffffff99'),
    waterTower(1160, 480, 150, '#e8dcc8', '#cfe6d6', 0.3) +
      lighthouse(870, 486, 190, false, '#fdeac0', 0.12) +
      crane(1290, 490, 170, '#6d7f9e', true),
    houses(470, 1380, 520, 84, ['#d98a5e', '#b8606a', '#e3b26a', '#a77a78', '#e8d2b0'], '#fff6d0', 12),
    rect(480, 516, 900, 130, down('#8fb3a4', '#6f9a8a')) + tram(700, 566, 0.66),
    leafTree(560, 600, 0.62, ['#3a7a52', '#5fa862', '#bcd66e'], '#5a4238', light, 3),
  ].join('');

const room = (): string =>
  [
    rect(0, 0, 1440, 960, down('#e9b98e', '#d98f72', '#b9665e')),
    rect(0, 0, 440, 960, '#8a3a5a22'),
    pane(520, 70, 820, 500, view(), '#fff6e4', 3, 1),
    group(
      'translate(110 130)',
      rect(6, 8, 220, 280, '#40205a33', 4),
      rect(0, 0, 220, 280, '#fff6e4', 4),
      rect(18, 18, 184, 244, '#2f7f8a'),
      disc(140, 100, 44, '#f6c04a'),
      path('M18 190Q70 130 120 180T202 160V262H18Z', '#e4735a'),
      path('M18 226Q80 180 202 220V262H18Z', '#7a3a5a'),
    ),
    pottedPlant(610, 582, 0.8, '#3f9a5e', '#c8503f', light, 3) +
      pottedPlant(1268, 582, 1.05, '#2f8a5a', '#f4e2c4', light, 8) +
      pottedPlant(1164, 582, 0.62, '#6fb05a', '#e0a545', light, 5),
    pottedPlant(60, 930, 3, '#2f7a5e', '#8a4a5a', light, 6),
  ].join('');

const chair = (x: number, flip: number): string =>
  group(
    `translate(${x} 0) scale(${flip} 1)`,
    path('M-150 940V560Q-150 500 -100 500H-76Q-58 700 -62 940Z', slant('#2f6f8a', '#1f4a6a')),
    path('M-88 502Q-66 700 -70 940H-62Q-58 700 -76 500Z', '#8fd0dc88'),
  );

const table = (): string =>
  [
    oval(730, 838, 500, 108, '#5a2a2a'),
    oval(730, 820, 500, 106, slant('#f0b878', '#c9805a')),
    curve(fade('#fff0d0', 0.9), 5, [236, 806], [420, 738], [730, 716], [1040, 738], [1224, 806]),
    [0, 1, 2]
      .map((i) =>
        curve(
          fade('#8a4a34', 0.28),
          3,
          [330 + i * 40, 800 + i * 26],
          [700, 770 + i * 40],
          [1140 - i * 40, 810 + i * 24],
        ),
      )
      .join(''),
    group(
      'translate(640 800) rotate(-5)',
      rect(-4, 4, 230, 84, '#5a2a2a44', 4),
      path('M0 0H108V80H-14Z', '#fffaf0') + path('M108 0H214L226 80H108Z', '#fdf0d8'),
      [0, 1, 2, 3].map((i) => rect(8 - i * 2, 14 + i * 15, 78 - (i % 2) * 20, 5, '#9aa8b8', 2)).join(''),
      disc(148, 40, 9, '#e4735a') + disc(182, 56, 12, '#4fa5a0') + line([148, 40], [182, 56], '#40205a', 3),
      line([108, 0], [108, 80], '#d9c0a0', 3),
    ),
    mug(560, 806, 1.35, '#2f7f8a') + steam(558, 744, 0.9, '#fff6e4'),
    at(960, 826, 1.35, mug(0, 0, 1, '#e8b04a', '#fffaf0')) + steam(962, 766, 0.9, '#fff6e4'),
    oval(800, 744, 70, 14, '#fffaf0') +
      oval(800, 742, 50, 9, '#e6d6c0') +
      [
        [776, 734],
        [804, 738],
        [824, 730],
      ]
        .map(
          ([x = 0, y = 0]) =>
            path(
              smooth(
                [
                  [x - 20, y],
                  [x - 10, y - 14],
                  [x + 12, y - 13],
                  [x + 20, y],
                  [x, y + 7],
                ],
                true,
              ),
              '#c9803f',
            ) + curve('#f6d8a0', 2.4, [x - 12, y - 2], [x - 2, y - 9], [x + 8, y - 3]),
        )
        .join(''),
  ].join('');

export const linneaHandledning: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    room(),
    pendant(800, 210, 1.25, '#c8503f', '#fff0b8'),
    chair(430, 1),
    chair(1090, -1),
    figure(
      {
        at: [1060, 790],
        size: 1.72,
        facing: -1,
        broad: 1.08,
        neck: [14, -152],
        head: {
          skin: '#8f5d3f',
          hair: '#d6d2d4',
          style: 'grey-short',
          mouth: 'talk',
          age: 'older',
          beard: '#cfcac8',
          glasses: '#2b2233',
          tilt: 3,
        },
        wear: { kind: 'shirt', top: '#3f6f9a', legs: '#34304e', shoes: '#2a2030', sleeves: 'rolled' },
        far: { to: [122, -98], bend: 1, pose: 'open', turn: 10 },
        near: { to: [70, -58], bend: 1, pose: 'relaxed', turn: -22 },
        legs: 'hidden',
      },
      light,
    ),
    figure(
      {
        at: [430, 770],
        size: 1.82,
        facing: 1,
        neck: [16, -150],
        head: { skin: '#f7d6bc', hair: '#c9803a', style: 'bob', mouth: 'laugh', tilt: 3, age: 'young' },
        wear: { kind: 'sweater', top: '#3a9a86', accent: '#f6ead0', legs: '#34304e', shoes: '#2a2030' },
        far: { to: [116, -94], bend: 1, pose: 'open', turn: -14 },
        near: { to: [74, -50], bend: 1, pose: 'relaxed', turn: -24 },
        legs: 'hidden',
      },
      light,
    ),
    table(),
    atmosphere(1440, 960, 1120, 240, '#fff3c8', '#4a1f4a'),
  ].join(''),
};
