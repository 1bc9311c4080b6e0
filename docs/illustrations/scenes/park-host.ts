import { smooth } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { houses, lighthouse, tram, waterTower } from '../parts/landmarks.ts';
import { cloud, leaf } from '../parts/nature.ts';
import { blurred, disc, down, group, line, mix, oval, path, rect, round } from '../parts/paint.ts';
import { atmosphere, ground, type Picture } from '../parts/picture.ts';
import { many } from '../parts/random.ts';
import { leafTree } from '../parts/trees.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [-1, -0.5], rim: '#ffe6a8', shade: '#3c1a52' };
const fallen = ['#e8692a', '#f29a2e', '#d0472a', '#f7c24c', '#b83c26', '#f4ad3a'];
const pick = (n: number): string => fallen[Math.floor(n * fallen.length)] ?? '#e8692a';

const town = (): string =>
  [
    rect(0, 0, 1440, 640, down('#5fb0bf', '#a5d3c9', '#f6e2b4', '#fbcf94')),
    disc(240, 330, 400, round('#fff8dc', '#ffeeb477', '#ffe0a000')),
    cloud(520, 120, 1.3, '#fff6e4aa') + cloud(860, 70, 0.9, '#fff6e488'),
    waterTower(742, 560, 210, '#e8dcc8', '#f6e2b4', 0.35) + lighthouse(560, 560, 190, false, '#f6e2b4', 0.2),
    houses(-10, 520, 574, 130, ['#d98a5e', '#b8606a', '#e3b26a', '#a77a78', '#7f8f9a'], '#fff3c4', 15),
    houses(600, 1450, 574, 116, ['#c9785e', '#9a6a7a', '#e0aa6a', '#b88a78'], '#fff3c4', 21),
    rect(0, 572, 1440, 60, '#8a7a80') + rect(0, 588, 1440, 5, '#c9bcc0') + rect(0, 606, 1440, 5, '#c9bcc0'),
    line([0, 470], [1440, 462], '#4a3a5a', 2),
    [90, 640, 1180].map((x) => rect(x, 440, 9, 150, '#4a3a5a') + line([x, 448], [x + 60, 466], '#4a3a5a', 4)).join(''),
    tram(180, 612, 1.42),
    ground(1440, 700, [634, 628, 636, 626, 632], '#b98a3a'),
    rect(0, 612, 1440, 26, '#6d7a3a') +
      many(60, 4, (i, chance) => oval(i * 25, 616 - chance() * 8, 22, 17, mix('#5f7a3a', '#c9a03a', chance() * 0.7))),
  ].join('');

const park = (): string =>
  [
    ground(1440, 960, [650, 640, 652, 644, 660], down('#c7a03e', '#8f7a36', '#6a5a30')),
    path(
      `${smooth([
        [760, 642],
        [700, 690],
        [520, 760],
        [300, 860],
        [160, 980],
      ])}L640 980${smooth([
        [640, 980],
        [700, 860],
        [790, 760],
        [850, 690],
        [812, 642],
      ]).replace('M', 'L')}Z`,
      down('#f0cf98', '#dba877'),
    ),
    [
      [130, 690, 1.35],
      [1250, 700, 1.65],
    ]
      .map(([x = 0, y = 0, s = 1]) => oval(x + 120 * s, y + 4, 190 * s, 18 * s, '#4a1f4a44'))
      .join(''),
    leafTree(80, 700, 1.5, ['#a83a20', '#de6a26', '#f6a23a'], '#4a3038', light, 4),
    leafTree(1270, 716, 2.05, ['#b5501c', '#ea8a26', '#fcc24a'], '#4a3038', light, 9),
    rect(1000, 690, 220, 12, '#a8603a', 4) +
      rect(1000, 664, 220, 10, '#b86f44', 4) +
      [1020, 1190].map((x) => rect(x, 664, 10, 66, '#3a3046')).join(''),
    many(330, 41, (_, chance) => {
      const t = chance();
      return leaf(chance() * 1440, 652 + t * t * 310, 0.34 + t * 0.72, chance() * 360, pick(chance()));
    }),
  ].join('');

const heap = (): string =>
  oval(1040, 930, 300, 34, '#4a1f4a55') +
  path('M760 936Q840 850 940 812Q1040 770 1120 816Q1240 866 1310 936Q1040 966 760 936Z', down('#e0752a', '#a83f22')) +
  many(210, 55, (_, chance) => {
    const a = chance() * Math.PI;
    const d = Math.sqrt(chance());
    return leaf(
      1035 + Math.cos(a) * d * 268,
      938 - Math.sin(a) * d * 142,
      0.85 + chance() * 0.75,
      chance() * 360,
      pick(chance()),
    );
  });

/** Head of the rake lies in the heap; the shaft passes both hands. */
const rake = group(
  'scale(1)',
  line([22, -128], [196, 112], '#8a5a34', 9) + line([20, -130], [194, 110], '#e0ab6a', 3),
  line([196, 112], [222, 148], '#2f6f5f', 8),
  Array.from({ length: 9 }, (_, i) => line([200, 116], [178 + i * 9, 158 - i * 4], '#3f9a7a', 3)).join(''),
  line([180, 152], [250, 122], '#2f6f5f', 5),
);

export const parkHost: Picture = {
  width: 1440,
  height: 960,
  scale: 5 / 3,
  body: [
    town(),
    park(),
    many(34, 66, (_, chance) =>
      leaf(60 + chance() * 1330, chance() * 620, 0.6 + chance() * 0.8, chance() * 360, pick(chance())),
    ),
    heap(),
    path('M420 924Q620 884 920 900L900 930Q640 930 440 946Z', '#4a1f4a3a'),
    figure(
      {
        at: [500, 600],
        size: 1.54,
        facing: 1,
        broad: 1.08,
        neck: [34, -146],
        head: {
          skin: '#f2c6a0',
          hair: '#c98a3a',
          style: 'cap',
          accent: '#2f7f6a',
          mouth: 'laugh',
          tilt: 6,
          age: 'young',
        },
        wear: { kind: 'vest', top: '#2f5f4f', legs: '#3a3f4a', shoes: '#5a3a2a', bands: '#f1f4f6', gloves: '#e0a526' },
        far: { to: [104, -14], bend: 1, pose: 'grip' },
        near: { to: [48, -88], bend: 1, pose: 'grip', thumb: 1 },
        legs: [
          { to: [70, 208], bend: -1 },
          { to: [-50, 216], bend: -1 },
        ],
        before: rake,
      },
      light,
    ),
    many(60, 67, (_, chance) =>
      leaf(640 + chance() * 560, 800 + chance() * 150, 0.9 + chance() * 0.6, chance() * 360, pick(chance())),
    ),
    blurred(
      5,
      many(18, 68, (_, chance) =>
        leaf(chance() * 420 - 20, 850 + chance() * 110, 3 + chance() * 2, chance() * 360, pick(chance())),
      ),
    ),
    atmosphere(1440, 960, 240, 330, '#fff0c0', '#4a1f4a'),
  ].join(''),
};
