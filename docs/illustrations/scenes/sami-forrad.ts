import { poly } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { pane } from '../parts/indoors.ts';
import { crane, lighthouse } from '../parts/landmarks.ts';
import { cloud, pottedPlant } from '../parts/nature.ts';
import { curve, disc, down, fade, mix, oval, path, rect, round, stroke } from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';
import { many, random } from '../parts/random.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [1, -0.5], rim: '#fff8dc', shade: '#2a2a72' };
const goods = ['#e8b04a', '#d98a5e', '#5f9fb0', '#7ab08a', '#e4735a', '#f3dcae', '#8a86c0'];

function box(x: number, y: number, w: number, h: number, colour: string, mark: number): string {
  const label = [
    disc(x + w - 20, y - 18, 8, '#fffaf0'),
    rect(x + w - 36, y - 30, 26, 16, '#fffaf0', 2),
    path(poly([x + w - 34, y - 12], [x + w - 22, y - 32], [x + w - 10, y - 12]), '#fffaf0'),
    '',
  ];
  return (
    rect(x, y - h, w, h, colour, 3) +
    rect(x, y - h, w * 0.22, h, fade('#2a2a72', 0.16), 3) +
    rect(x + w * 0.42, y - h, w * 0.16, h, mix(colour, '#ffffff', 0.35)) +
    rect(x, y - h, w, 4, fade('#ffffff', 0.45)) +
    (label[mark % 4] ?? '')
  );
}

function rack(x: number, w: number, seed: number): string {
  const floors = [212, 392, 572, 742];
  const chance = random(seed);
  const load = floors.map((y) => {
    let place = x + 16;
    let row = '';
    while (place < x + w - 60) {
      const width = 58 + chance() * 74;
      const tall = 50 + chance() * 84;
      if (place + width > x + w - 10) break;
      row +=
        chance() < 0.9
          ? box(
              place,
              y,
              width,
              tall,
              goods[Math.floor(chance() * goods.length)] ?? '#e8b04a',
              Math.floor(chance() * 8),
            )
          : '';
      place += width + 6 + chance() * 12;
    }
    return `${row}${rect(x, y, w, 16, '#2f6f9a')}${rect(x, y, w, 5, '#6fb4d6')}${rect(x, y + 16, w, 12, '#1d2a5a33')}`;
  });
  return (
    rect(x, 60, w, 720, '#dfe9ec') +
    rect(x, 60, w, 720, '#8fb3c444') +
    load.join('') +
    [x - 4, x + w - 12].map((p) => rect(p, 40, 18, 790, '#245a82') + rect(p, 40, 6, 790, '#5fa6cc')).join('')
  );
}

const room = (): string =>
  [
    rect(0, 0, 1440, 960, down('#fdf3da', '#f3e4c2')),
    rack(-30, 480, 4) + rack(470, 430, 9),
    pane(
      980,
      90,
      380,
      360,
      [
        rect(980, 90, 380, 360, down('#86cbe0', '#fdf0cf')),
        cloud(1100, 190, 0.9, '#ffffffdd'),
        crane(1110, 430, 190, '#6d7f9e'),
        crane(1220, 430, 150, '#8292ae', true),
        lighthouse(1316, 440, 210, false),
        rect(980, 426, 380, 40, '#5fa9b0'),
      ].join(''),
      '#ffffff',
      2,
      1,
    ),
    rect(0, 800, 1440, 160, down('#cfd6d8', '#9fb0bc')) + rect(0, 796, 1440, 10, '#f7fafa'),
    path(poly([960, 812], [1360, 812], [1180, 960], [560, 960]), '#fff8dc77'),
    path(poly([0, 884], [1440, 850], [1440, 864], [0, 904]), '#f2c53d'),
    [300, 900]
      .map((x) => rect(x - 130, 14, 260, 16, '#ffffff', 8) + oval(x, 40, 300, 120, round('#ffffffaa', '#ffffff00')))
      .join(''),
  ].join('');

const trolley = (): string =>
  [
    oval(500, 906, 330, 24, '#1d2a5a55'),
    box(260, 770, 190, 150, '#e8b04a', 1) +
      box(456, 770, 170, 118, '#5f9fb0', 0) +
      box(634, 770, 100, 164, '#e4735a', 2),
    box(290, 620, 150, 108, '#7ab08a', 2) + box(470, 652, 136, 92, '#f3dcae', 3) + box(318, 512, 100, 74, '#d98a5e', 0),
    pottedPlant(536, 562, 0.86, '#3a9a5e', '#c9573f', light, 3),
    rect(226, 770, 530, 22, '#2f8f83', 6) +
      rect(226, 770, 530, 7, '#7fd0c0', 4) +
      rect(250, 842, 480, 14, '#2f6f73', 5),
    [252, 728].map((x) => rect(x - 6, 780, 13, 74, '#2f6f73')).join('') +
      [290, 690]
        .map((x) => disc(x, 878, 30, '#2a2a3e') + disc(x, 878, 17, '#b9c3cc') + disc(x, 878, 5, '#2a2a3e'))
        .join(''),
    stroke('M744 776L792 520Q796 498 818 498H838', '#3a4a5a', 15) +
      stroke('M744 776L792 520Q796 498 818 498', '#8fa3b0', 4) +
      stroke('M812 498H846', '#d9573f', 19),
  ].join('');

const aid = curve('#f2f0ea', 4.4, [-25, -3], [-26, 5], [-22, 12]) + curve('#5ab0c8', 2, [-22, 12], [-17, 10], [-17, 5]);

export const samiForrad: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    room(),
    box(1236, 880, 150, 118, '#8a86c0', 0) +
      box(1386, 880, 120, 160, '#e8b04a', 1) +
      box(1262, 762, 112, 84, '#e4735a', 2),
    trolley(),
    oval(1050, 944, 170, 16, '#1d2a5a44'),
    figure(
      {
        at: [1022, 664],
        size: 1.84,
        facing: -1,
        broad: 1.06,
        neck: [8, -152],
        head: { skin: '#d9a67a', hair: '#2a1a18', style: 'quiff', mouth: 'laugh', tilt: -3, extra: aid },
        wear: { kind: 'dungarees', top: '#f2b632', legs: '#2b5f8a', shoes: '#5a2a2a', sleeves: 'short' },
        far: { to: [104, -88], bend: 1, pose: 'grip' },
        near: { to: [96, -152], bend: 1, pose: 'thumb', thumb: 1, turn: 52 },
      },
      light,
    ),
    many(26, 8, (_, chance) =>
      disc(
        Math.round(600 + chance() * 760),
        Math.round(120 + chance() * 680),
        1.5 + chance() * 2,
        fade('#ffffff', 0.6),
      ),
    ),
    atmosphere(1440, 960, 1150, 260, '#fff8dc', '#2a2a6a'),
  ].join(''),
};
