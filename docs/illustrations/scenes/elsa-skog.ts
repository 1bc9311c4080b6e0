import { poly } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { crane, houses, lighthouse, waterTower } from '../parts/landmarks.ts';
import { cloud, glitter, leaf } from '../parts/nature.ts';
import { blurred, disc, down, group, line, mix, oval, path, rect, round, slant } from '../parts/paint.ts';
import { atmosphere, ground, type Picture } from '../parts/picture.ts';
import { many } from '../parts/random.ts';
import { birch, leafTree, spruce } from '../parts/trees.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [-1, -0.4], rim: '#ffe2a6', shade: '#4a1d46' };
const autumn = ['#e0642a', '#f09a2e', '#c8402c', '#f6bf4a', '#a8382a'];
const pick = (list: readonly string[], n: number): string => list[Math.floor(n * list.length)] ?? '#e0642a';

const distance = (): string =>
  [
    rect(0, 0, 1440, 620, down('#f6b98a', '#fbd7a4', '#fdeecb')),
    disc(170, 330, 420, round('#fff6d8', '#ffe9b377', '#ffe0a000')),
    disc(150, 318, 50, '#fffbe8'),
    cloud(520, 130, 1.5, '#fff1d888') + cloud(960, 90, 1.1, '#fff1d866'),
    ground(1440, 700, [420, 400, 410, 385, 350, 330], '#dba284'),
    houses(400, 560, 432, 46, ['#c98a78', '#b87a7c', '#d9a07e'], '#fff0c0', 4),
    crane(356, 432, 84, '#a9707a') + crane(312, 432, 70, '#b98084', true),
    waterTower(470, 432, 92, '#c9b6b0', '#f3c79b', 0.3),
    rect(0, 430, 1440, 160, down('#f0c79c', '#a9a8a4', '#7d949c')),
    glitter(40, 420, 436, 560, '#fffbe0', 60, 8),
    lighthouse(212, 438, 124, false, '#f6c79a', 0.25),
    path('M150 442Q210 426 276 442Z', '#9a6a6a'),
  ].join('');

const forest = (): string =>
  [
    ground(1440, 960, [560, 540, 560, 520, 480, 470], '#8a5a3a'),
    many(16, 12, (i, chance) =>
      spruce(560 + i * 62, 560 - i * 2, 250 + chance() * 200, mix('#3f5a4a', '#c98a5a', 0.35 - i * 0.012)),
    ),
    leafTree(700, 570, 0.95, ['#a8452a', '#d9742c', '#f2a63c'], '#5a3a34', light, 4),
    leafTree(1000, 560, 1.25, ['#92301f', '#c9512a', '#ee8b36'], '#4f332f', light, 6),
    leafTree(1260, 580, 1.5, ['#b06a1e', '#e0a02e', '#fbd05a'], '#5a3a34', light, 9),
    birch(868, 640, 640, 10, light, 3) +
      birch(1176, 660, 660, 13, light, 5) +
      birch(620, 610, 380, 6, light, 8, '#f0dcc8'),
  ].join('');

const floor = (): string =>
  [
    ground(1440, 960, [660, 630, 640, 625, 640, 610], down('#c9842f', '#8a4a26')),
    [560, 830, 1120, 1290]
      .map((x, i) =>
        path(poly([x, 900 - (i % 2) * 30], [x + 520, 850 - i * 8], [x + 540, 884 - i * 8], [x + 30, 946]), '#5a223044'),
      )
      .join(''),
    many(34, 77, (_, chance) =>
      leaf(chance() * 1440, chance() * 640, 0.6 + chance() * 0.7, chance() * 360, pick(autumn, chance())),
    ),
    many(190, 21, (_, chance) => {
      const t = chance();
      return leaf(chance() * 1440, 650 + t * 310, 0.35 + t * 0.75, chance() * 360, pick(autumn, chance()));
    }),
  ].join('');
const cards = ['#e4572e', '#2e86ab', '#f2b632', '#5b8e55', '#8d5a97'];
function board(): string {
  const card = (column: number, row: number, tall: number, n: number): string => {
    const colour = pick(cards, n);
    const [x, y] = [18 + column * 66, 58 + row * 62];
    const icon = [
      disc(x + 27, y + 20, 9, '#fff6e0'),
      leaf(x + 27, y + 20, 1.1, -30, '#fff6e0'),
      rect(x + 17, y + 12, 20, 14, '#fff6e0', 2),
      path(poly([x + 16, y + 28], [x + 27, y + 9], [x + 38, y + 28]), '#fff6e0'),
    ];
    return (
      rect(x + 2, y + 3, 54, tall, '#3a1d2a33', 4) +
      rect(x, y, 54, tall, colour, 4) +
      (icon[Math.floor(n * 977) % 4] ?? '') +
      rect(x + 9, y + tall - 12, 30, 4, '#ffffffaa', 2)
    );
  };
  return [
    line([70, -20], [20, 540], '#6b4430', 13) +
      line([300, -20], [356, 540], '#6b4430', 13) +
      line([70, -20], [20, 540], '#a06a44', 5),
    rect(-12, -12, 378, 326, '#5a2f2a44', 8),
    rect(-8, -18, 370, 322, '#8a5a3a', 8) + rect(-8, -18, 370, 8, '#c58a58', 4),
    rect(4, -6, 346, 298, slant('#fffaf0', '#f3e4cc'), 3),
    [0, 1, 2, 3, 4]
      .map((c) => rect(18 + c * 66, 14, 54, 26, '#33405c', 4) + rect(30 + c * 66, 24, 30, 6, '#fff6e0', 3))
      .join(''),
    [1, 2, 3, 4].map((c) => line([11 + c * 66, 12], [11 + c * 66, 280], '#c9b79c', 1.5)).join(''),
    many(17, 31, (i, chance) => (chance() < 0.86 ? card(i % 5, Math.floor(i / 5), 50, chance()) : '')),
    rect(-14, 300, 382, 14, '#8a5a3a', 4),
  ].join('');
}

const people = (): string =>
  [
    figure(
      {
        at: [1302, 632],
        size: 1.62,
        facing: -1,
        broad: 1.1,
        neck: [8, -150],
        head: { skin: '#7a4a30', hair: '#1d1416', style: 'afro', mouth: 'laugh', tilt: 4 },
        wear: {
          kind: 'jacket',
          top: '#3f6a5a',
          accent: '#f2b632',
          legs: '#3a3040',
          shoes: '#2a1c1c',
          scarf: '#e8a23a',
        },
        far: { to: [84, -62], bend: 1, pose: 'relaxed' },
        near: {
          to: [66, -92],
          bend: 1,
          pose: 'grip',
          thumb: 1,
          holds: group(
            'translate(74 -122)',
            rect(-6, 0, 34, 36, '#f4ead8', 5),
            '<path d="M28 8q14 0 12 12q-2 8-12 8" fill="none" stroke="#f4ead8" stroke-width="5"/>',
            rect(-6, 10, 34, 7, '#d8412f'),
          ),
        },
      },
      light,
    ),
    figure(
      {
        at: [1086, 662],
        size: 1.6,
        facing: -1,
        head: {
          skin: '#f4cfae',
          hair: '#9a9296',
          style: 'bun',
          mouth: 'smile',
          glasses: '#3a2a3a',
          age: 'older',
          tilt: 2,
        },
        wear: { kind: 'sweater', top: '#3d5a80', accent: '#e9dcc4', legs: '#5a4a3a', shoes: '#2a1c1c' },
        far: { to: [104, -158], bend: 1, pose: 'open' },
        near: { to: [54, -70], bend: 1, pose: 'relaxed', thumb: 1, turn: -30 },
      },
      light,
    ),
    figure(
      {
        at: [520, 640],
        size: 1.74,
        facing: 1,
        neck: [12, -150],
        head: { skin: '#f6d2b4', hair: '#2b1a1c', style: 'pixie', mouth: 'laugh', tilt: -3 },
        wear: {
          kind: 'jacket',
          top: '#d23a2c',
          accent: '#fbe6c8',
          legs: '#2f3550',
          shoes: '#3a2420',
          scarf: '#f3c04a',
        },
        far: { to: [156, -176], bend: 1, pose: 'point', thumb: 1 },
        near: { to: [-44, -8], bend: 1, pose: 'relaxed', thumb: -1, turn: -10 },
      },
      light,
    ),
  ].join('');

const foreground = (): string =>
  [
    birch(64, 980, 1010, 30, light, 14),
    blurred(5, birch(1424, 980, 1010, 34, light, 19, '#d9c4b8')),
    many(26, 78, (_, chance) =>
      leaf(-20 + chance() * 190, -10 + chance() * 130, 1.6 + chance(), chance() * 360, pick(autumn, chance())),
    ),
    oval(230, 946, 120, 26, '#4a1d4655'),
    path('M170 950L178 872Q230 858 286 872L296 950Q232 968 170 950Z', '#7a4a34') +
      oval(232, 872, 55, 15, '#d9a878') +
      oval(232, 872, 34, 9, '#c08a5c') +
      oval(232, 872, 14, 4, '#a06c44'),
    rect(214, 806, 30, 62, '#2e6a7a', 6) + rect(218, 792, 22, 16, '#f3ead8', 4) + rect(214, 806, 8, 62, '#7ac0c4', 4),
  ].join('');

export const elsaSkog: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    distance(),
    forest(),
    floor(),
    group('translate(676 330) rotate(-1.5)', board()),
    people(),
    foreground(),
    atmosphere(1440, 960, 200, 320, '#fff0c0', '#5a2340'),
  ].join(''),
};
