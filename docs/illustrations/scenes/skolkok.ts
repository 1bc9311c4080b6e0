import { carrot } from '../parts/carrot.ts';
import { poly } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { pane, steam } from '../parts/indoors.ts';
import { waterTower } from '../parts/landmarks.ts';
import { cloud } from '../parts/nature.ts';
import { at, blurred, curve, disc, down, fade, group, line, mix, oval, path, rect, round } from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';
import { many } from '../parts/random.ts';
import { leafTree } from '../parts/trees.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [1, -0.5], rim: '#fff4d0', shade: '#2a2a66' };

const wall = (): string =>
  [
    rect(0, 0, 1440, 960, down('#b5d8cc', '#8fbfb4')),
    many(15 * 13, 3, (i, chance) =>
      rect(
        (i % 15) * 96 + (Math.floor(i / 15) % 2) * 48 - 48,
        196 + Math.floor(i / 15) * 50,
        92,
        46,
        mix(
          ['#e9eadb', '#d5e8e0', '#f3d9b0', '#c4e0da'][Math.floor(chance() * 4)] ?? '#f6f3e6',
          '#6faea4',
          chance() * 0.3,
        ),
        3,
      ),
    ),
    rect(0, 176, 1440, 16, '#2f7f78'),
    pane(
      1000,
      60,
      360,
      330,
      [
        rect(1000, 60, 360, 330, down('#8fd0e0', '#fbe9c4')),
        cloud(1110, 150, 0.8, '#ffffffcc'),
        waterTower(1050, 330, 150, '#e3dccb', '#bfe3df', 0.3),
        rect(1000, 318, 360, 80, '#9cc66a'),
        leafTree(1270, 340, 0.72, ['#2f7a58', '#4fa568', '#b7d46a'], '#5a4238', light, 4),
      ].join(''),
      '#fffaf0',
      2,
      1,
    ),
  ].join('');

const pan = (x: number, drop: number, r: number, colour: string): string =>
  [
    line([x, 92], [x, 92 + drop], '#5a4a52', 7),
    disc(x, 92 + drop + r, r, colour),
    disc(x - r * 0.1, 92 + drop + r, r * 0.78, mix(colour, '#3a1a20', 0.28)),
    curve(
      fade('#fff0d0', 0.85),
      4,
      [x + r * 0.4, 92 + drop + r * 0.2],
      [x + r * 0.86, 92 + drop + r * 0.75],
      [x + r * 0.8, 92 + drop + r * 1.4],
    ),
  ].join('');
const rack = (): string =>
  rect(60, 84, 760, 12, '#8a939c', 6) +
  rect(60, 84, 760, 4, '#e8eef0', 3) +
  pan(130, 40, 52, '#d9804a') +
  pan(264, 54, 40, '#c96a3a') +
  pan(376, 34, 34, '#e09a5a') +
  [470, 520, 566]
    .map(
      (x, i) =>
        line([x, 92], [x, 210 - i * 16], '#9aa4ac', 7) +
        oval(x, 222 - i * 16, 17, 22, '#b9c3c9') +
        oval(x + 4, 218 - i * 16, 6, 12, '#eef4f4'),
    )
    .join('');

const pot = (): string =>
  [
    blurred(
      16,
      [
        [0, 0],
        [-60, -90],
        [40, -150],
        [-30, -250],
        [60, -330],
        [-10, -430],
      ]
        .map(([x = 0, y = 0], i) => oval(372 + x, 470 + y, 120 - i * 8, 66 - i * 3, fade('#ffffff', 0.42 - i * 0.05)))
        .join(''),
    ),
    path('M122 500H622V740Q622 800 560 800H184Q122 800 122 740Z', down('#e6edef', '#a9b6bf', '#6f7d8c')),
    path('M122 500H250V800H184Q122 800 122 740Z', '#2a2a6633') +
      rect(540, 510, 26, 270, '#ffffffaa', 12) +
      rect(280, 510, 10, 280, '#ffffff44', 5),
    oval(372, 500, 250, 46, '#c3ced4') + oval(372, 502, 228, 37, '#8f3a22') + oval(372, 504, 222, 33, '#e8872e'),
    many(30, 8, (_, chance) => {
      const a = chance() * 6.283;
      const d = Math.sqrt(chance());
      return oval(
        Math.round(372 + Math.cos(a) * d * 196),
        Math.round(504 + Math.sin(a) * d * 24),
        7 + chance() * 9,
        3 + chance() * 3,
        ['#f6c04a', '#d9502e', '#7faa4a', '#fbe0a0'][Math.floor(chance() * 4)] ?? '#f6c04a',
      );
    }),
    `<path d="M112 560h-34q-14 0 -14 18v34q0 18 14 18h34M632 560h34q14 0 14 18v34q0 18 -14 18h-34" fill="none" stroke="#5d6a78" stroke-width="17"/>`,
  ].join('');

const bench = (): string =>
  [
    rect(0, 796, 1440, 164, down('#cfd9dc', '#8b98a4')) +
      rect(0, 796, 1440, 12, '#f6fafa') +
      rect(0, 808, 1440, 10, '#2a2a6622'),
    oval(372, 806, 300, 14, '#1d1d4a55'),
    path(poly([700, 850], [1090, 834], [1120, 888], [690, 908]), '#c98a52') +
      path(poly([690, 908], [1120, 888], [1120, 900], [692, 922]), '#8a5432'),
    carrot(800, 862, -4, 1.2) +
      carrot(830, 886, 6, 1.1) +
      many(
        9,
        3,
        (i, chance) =>
          oval(990 + i * 12, 868 + (i % 3) * 9 - chance() * 6, 13, 9, '#f58a34') +
          oval(990 + i * 12, 867 + (i % 3) * 9, 8, 5, '#ffb066'),
      ),
    [
      [1200, 846, 36, '#d8402f'],
      [1262, 858, 32, '#e8563a'],
      [1232, 884, 30, '#c8362a'],
    ]
      .map(
        ([x, y, r, c]) =>
          disc(Number(x), Number(y), Number(r), String(c)) +
          oval(Number(x) + 10, Number(y) - 12, 8, 6, '#ffffff77') +
          path(`M${Number(x) - 12} ${Number(y) - Number(r) + 4}l12 -8l12 8l-12 6z`, '#3f8a4a'),
      )
      .join(''),
    at(
      1370,
      850,
      1,
      many(12, 4, (i, chance) => oval(-40 + i * 8, -30 + chance() * 44, 22, 16, mix('#4f9a4a', '#b8dc72', chance()))),
    ),
  ].join('');

const ladle = group(
  'translate(150 -190) rotate(-28)',
  line([-10, -36], [26, 84], '#6f7d8c', 9),
  line([-8, -36], [28, 84], '#e8eef0', 3),
  group(
    'rotate(28 30 90)',
    path('M2 84Q30 76 60 84Q60 122 32 122Q4 120 2 84Z', '#8b98a4'),
    oval(31, 85, 28, 8, '#e8872e'),
    curve('#e8872e', 5, [12, 116], [11, 126], [12, 140]),
  ),
);

export const skolkok: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    wall(),
    rack(),
    oval(1120, 240, 560, 460, round('#fff6d044', '#fff6d000')),
    pot(),
    steam(300, 480, 2.2, '#ffffff'),
    figure(
      {
        at: [872, 676],
        size: 1.86,
        facing: -1,
        neck: [16, -148],
        head: { skin: '#c68a5e', hair: '#8a3a5e', style: 'hijab', accent: '#f2c9a0', mouth: 'laugh', tilt: 6 },
        wear: {
          kind: 'apron',
          top: '#2f6f8f',
          accent: '#fbf6ea',
          legs: '#3a3a52',
          shoes: '#2a2030',
          sleeves: 'rolled',
        },
        far: { to: [140, -178], bend: 1, pose: 'grip', holds: ladle },
        near: { to: [-26, -10], bend: 1, pose: 'relaxed', thumb: 1 },
      },
      light,
    ),
    bench(),
    atmosphere(1440, 960, 1100, 240, '#fff3c8', '#1d2a5a'),
  ].join(''),
};
