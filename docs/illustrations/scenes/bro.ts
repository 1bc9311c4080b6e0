import { smooth } from '../parts/curve.ts';
import { type Figure, figure } from '../parts/figure.ts';
import { crane, houses, lighthouse, tram, waterTower } from '../parts/landmarks.ts';
import { cloud, glitter } from '../parts/nature.ts';
import { curve, disc, down, fade, line, mix, oval, path, rect, round, stroke } from '../parts/paint.ts';
import { atmosphere, ground, type Picture } from '../parts/picture.ts';
import type { Point } from '../parts/point.ts';
import { many } from '../parts/random.ts';
import { leafTree } from '../parts/trees.ts';
import type { Light } from '../parts/tube.ts';
import { bicycle } from '../parts/vehicles.ts';

const light: Light = { from: [1, -0.5], rim: '#fff0c4', shade: '#1d2a6a' };
const red = '#d93a2b';
const deckAt = (x: number): number => 700 - 120 * Math.sin((Math.PI * (x + 160)) / 1760);
const along = (from: number, to: number, step: number, lift: number): Point[] =>
  Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, i): Point => [from + i * step, deckAt(from + i * step) + lift],
  );

const harbour = (): string =>
  [
    rect(0, 0, 1440, 560, down('#6fb7c9', '#a9d6d2', '#f8e3bd', '#fbd0a0')),
    disc(1150, 380, 400, round('#fff6d6', '#ffe6a899', '#ffe0a000')) + disc(1150, 380, 52, '#fffbea'),
    cloud(260, 150, 1.7, '#ffffff99') +
      cloud(620, 92, 1, '#ffffff77') +
      cloud(1000, 190, 1.2, '#ffffff66') +
      cloud(90, 260, 1, '#fff3dc88'),
    ground(1440, 600, [480, 466, 476, 462, 484], '#8fb3ae'),
    waterTower(176, 520, 150, '#d9d3c4', '#9cc4c0', 0.35),
    houses(250, 720, 524, 92, ['#d98a5e', '#c9675a', '#e3b26a', '#a77a78', '#e8d2b0'], '#fff3c4', 5),
    houses(-20, 130, 524, 80, ['#b8766a', '#d9a06a', '#c98a78'], '#fff3c4', 8),
    crane(940, 520, 190, '#5d6f8e') + crane(1300, 520, 220, '#4f6184', true) + crane(1060, 520, 150, '#7586a2'),
    lighthouse(1404, 530, 190, false, '#f3d3a8', 0.12),
    rect(820, 512, 700, 20, '#6f7690') +
      many(11, 6, (i, chance) =>
        rect(
          836 + i * 44,
          484 + (i % 3) * 2,
          38,
          28,
          ['#c9573f', '#e0a526', '#3f7f8f', '#8a5a7a'][Math.floor(chance() * 4)] ?? '#c9573f',
          2,
        ),
      ),
    tram(470, 520, 0.55),
    rect(0, 520, 1440, 440, down('#e9cfa4', '#7fb3ac', '#2f7486', '#1f4f6e')),
    glitter(820, 1420, 530, 900, '#fff8da', 120, 4) + glitter(0, 900, 540, 940, '#d8f0ec', 70, 9),
    path('M560 586Q640 596 760 586L738 622H586Z', '#3a4a6a') +
      rect(620, 556, 70, 32, '#f4ead6', 4) +
      rect(630, 563, 16, 12, '#7fb3ac') +
      rect(654, 563, 16, 12, '#7fb3ac') +
      path('M556 582H766L758 596H562Z', '#e0a526'),
  ].join('');

function bridge(): string {
  const arch: Point[] = [
    [420, deckAt(420) + 30],
    [560, 330],
    [780, 176],
    [1010, 196],
    [1230, 372],
    [1400, deckAt(1400) + 40],
  ];
  const height = (x: number): number => {
    const i = arch.findIndex((p, k) => k > 0 && p[0] >= x);
    const [a, b] = [arch[i - 1] as Point, arch[i] as Point];
    const t = (x - a[0]) / (b[0] - a[0]);
    return a[1] + (b[1] - a[1]) * t - 26 * Math.sin(Math.PI * t);
  };
  const hangers = Array.from({ length: 11 }, (_, i) => 520 + i * 78)
    .map((x) => line([x, height(x) + 8], [x + 12, deckAt(x)], fade('#fff4e0', 0.75), 2.4))
    .join('');
  const back = stroke(smooth(arch.map(([x, y]): Point => [x + 26, y + 14])), mix(red, '#4a1030', 0.55), 18);
  const front =
    stroke(smooth(arch), red, 26) + stroke(smooth(arch.map(([x, y]): Point => [x + 3, y - 9])), '#ff9a76', 5);
  const lanes = path(
    `${smooth(along(-40, 1480, 40, 0))}L1480 ${deckAt(1480) + 74}${smooth(along(-40, 1480, 40, 74).reverse()).replace('M', 'L')}Z`,
    down('#f1c6a4', '#c9836a'),
  );
  const edge = path(
    `${smooth(along(-40, 1480, 40, 70))}L1480 ${deckAt(1480) + 118}${smooth(along(-40, 1480, 40, 118).reverse()).replace('M', 'L')}Z`,
    down(red, '#8f1f2a'),
  );
  const piers = [300, 1190]
    .map((x) => path(`M${x - 46} ${deckAt(x) + 110}H${x + 46}L${x + 24} 960H${x - 24}Z`, down('#9c8f98', '#4a4a68')))
    .join('');
  const farRail =
    curve('#f7e6d0', 4, ...along(-40, 1480, 40, -66)) +
    along(-20, 1470, 34, 0)
      .map(([x, y]) => line([x, y - 66], [x, y + 2], fade('#f7e6d0', 0.8), 2))
      .join('');
  const dashes = along(-20, 1440, 90, 40)
    .map(([x, y]) => line([x, y], [x + 42, deckAt(x + 42) + 40], '#fff6e4', 4))
    .join('');
  return (
    back +
    hangers +
    piers +
    farRail +
    lanes +
    dashes +
    edge +
    front +
    stroke(smooth(along(-40, 1480, 40, 72)), '#ff9a76', 4)
  );
}

const nearRail = (): string =>
  curve('#fbeedd', 7, ...along(-40, 1480, 40, 10)) +
  curve(fade('#fbeedd', 0.9), 4, ...along(-40, 1480, 40, 44)) +
  along(-10, 1470, 62, 0)
    .map(([x, y]) => line([x, y + 8], [x, y + 84], '#fbeedd', 5))
    .join('');

type Rider = Pick<Figure, 'head' | 'wear'> & {
  readonly x: number;
  readonly drop: number;
  readonly size: number;
  readonly bike: string;
  readonly basket?: string;
  readonly extra?: string;
  readonly wave?: boolean;
};
function rider(r: Rider): string {
  const y = deckAt(r.x) + r.drop;
  const slope = (Math.atan2(deckAt(r.x + 20) - deckAt(r.x - 20), 40) * 180) / Math.PI;
  const body = figure(
    {
      at: [-72 * r.size, -248 * r.size],
      size: r.size,
      facing: 1,
      neck: [46, -142],
      head: r.head,
      wear: r.wear,
      far: r.wave ? { to: [150, -196], bend: 1, pose: 'open' } : { to: [134, -24], bend: 1, pose: 'grip' },
      near: { to: [128, -20], bend: 1, pose: 'grip' },
      legs: [
        { to: [80, 128], bend: -1 },
        { to: [58, 198], bend: -1 },
      ],
    },
    light,
  );
  return `<g transform="translate(${r.x} ${y}) rotate(${slope.toFixed(1)})">${oval(-30 * r.size, 4, 230 * r.size, 14 * r.size, '#5a1f4a55')}${bicycle(0, 0, 2.07 * r.size, r.bike, r.basket ?? '')}${body}${r.extra ?? ''}</g>`;
}

const riders = (): string =>
  [
    rider({
      x: 1136,
      drop: 22,
      size: 0.76,
      bike: '#2a6f5f',
      head: { skin: '#8a5a3c', hair: '#1c1416', style: 'cycle-helmet', accent: '#f4f1ea', mouth: 'smile' },
      wear: { kind: 'shirt', top: '#f2f0e6', legs: '#3a4a7a', shoes: '#2a2233', sleeves: 'short' },
    }),
    rider({
      x: 792,
      drop: 26,
      size: 0.84,
      bike: '#e0a526',
      head: {
        skin: '#f2c9a8',
        hair: '#8d8d92',
        style: 'cycle-helmet',
        accent: '#3f7f8f',
        mouth: 'laugh',
        beard: '#c9c4c0',
        age: 'older',
      },
      wear: { kind: 'jacket', top: '#e3873a', legs: '#4a4a5a', shoes: '#2a2233', accent: '#fff0d0' },
    }),
    rider({
      x: 372,
      drop: 50,
      size: 1.12,
      bike: '#1d6a96',
      basket: '#c98d54',
      wave: true,
      head: { skin: '#e0a878', hair: '#3a1f1a', style: 'long', mouth: 'laugh', tilt: -4 },
      wear: { kind: 'cardigan', top: '#2f8f83', accent: '#fff0d6', legs: '#2b2f5a', shoes: '#d9573f' },
    }),
  ].join('');

export const bro: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    harbour(),
    bridge(),
    riders(),
    nearRail(),
    leafTree(20, 990, 1.1, ['#2f6b52', '#4f9464', '#a9c86a'], '#4a3a3a', light, 5),
    atmosphere(1440, 960, 1130, 380, '#fff2c8', '#1d2a5a'),
  ].join(''),
};
