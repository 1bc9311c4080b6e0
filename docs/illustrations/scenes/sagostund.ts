import { smooth } from '../parts/curve.ts';
import { bird, boat, dragon, star, whale } from '../parts/fairy-tale.ts';
import { figure } from '../parts/figure.ts';
import { bookcase, cushion, pane } from '../parts/indoors.ts';
import { lighthouse, waterTower } from '../parts/landmarks.ts';
import { pottedPlant, stars } from '../parts/nature.ts';
import { at, curve, disc, down, fade, group, line, oval, path, rect, round, slant } from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';
import { many } from '../parts/random.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [-1, -0.3], rim: '#ffe3a0', shade: '#3a1450' };
const spines = ['#d9573f', '#e8b04a', '#2f7f86', '#8a4a7a', '#f0dfba', '#4a6aa0', '#6f9a5a'];

const room = (): string =>
  [
    rect(0, 0, 1440, 960, down('#3d2a6a', '#5d3a76', '#7a4a70')),
    bookcase(1010, 70, 480, 640, 4, '#b5744a', spines, 7) + rect(1000, 50, 460, 670, '#2a165044'),
    pane(
      70,
      80,
      280,
      400,
      [
        rect(70, 80, 280, 400, down('#16225e', '#3f4a94', '#a5709a')),
        stars(350, 330, 60, 3),
        waterTower(128, 440, 120, '#6a6aa8', '#3f4a94', 0.2),
        lighthouse(282, 450, 170, true),
        rect(70, 440, 280, 50, '#2a3a7a'),
      ].join(''),
      '#e8c9a0',
      2,
      2,
    ),
    rect(0, 710, 1440, 250, down('#a8603f', '#6a3548')) +
      many(11, 3, (i) => line([i * 190 - 260, 960], [i * 140 + 10, 710], '#3a163a55', 3)) +
      rect(0, 700, 1440, 14, '#d99a6a'),
    oval(600, 850, 640, 108, '#2f5f7a') +
      oval(600, 850, 600, 96, '#e0a545') +
      oval(600, 850, 560, 86, '#c8503f') +
      oval(600, 850, 470, 68, '#f0d9a8') +
      oval(600, 850, 440, 62, '#b8433c'),
  ].join('');

const armchair = (): string =>
  [
    oval(1090, 906, 260, 26, '#1c0c3066'),
    path('M880 880Q850 560 920 360Q950 280 1080 276Q1240 280 1262 380Q1310 580 1290 880Z', slant('#2f8f8a', '#1d5a6a')),
    path('M930 620Q930 430 968 366Q1000 330 1080 328Q1180 330 1206 390Q1236 480 1230 640Z', '#3fa59a') +
      [1010, 1080, 1150]
        .map((x, i) => [420, 500].map((y) => disc(x, y + (i % 2) * 30, 6, '#1d5a6a')).join(''))
        .join(''),
    rect(936, 676, 300, 110, slant('#4fb5a6', '#2a7f80'), 34),
    [930, 1230].map((x) => path(`M${x - 10} 880l8 46h16l8 -46z`, '#6a3a2a')).join(''),
  ].join('');
const armrest = (x: number): string =>
  path(`M${x} 884V640Q${x + 2} 596 ${x + 46} 596Q${x + 92} 598 ${x + 92} 640V884Z`, slant('#45aa9c', '#1f6a74')) +
  path(`M${x} 884V640Q${x + 2} 596 ${x + 46} 596Q${x + 18} 610 ${x + 22} 660V884Z`, '#a6efd8aa');

const floorLamp = (): string =>
  [
    rect(1362, 360, 10, 530, '#3a2046') + oval(1366, 892, 70, 12, '#3a2046'),
    disc(1366, 330, 420, round('#ffdf9488', '#ffcf7a33', '#ffcf7a00')),
    path('M1306 220H1426L1466 370H1266Z', down('#fff0c0', '#f6b85a')),
    oval(1366, 370, 100, 13, '#fff8dc'),
  ].join('');

const story = (): string =>
  [
    path(
      smooth(
        [
          [890, 560],
          [700, 470],
          [470, 560],
          [260, 420],
          [150, 180],
          [420, 70],
          [680, 120],
          [800, 330],
          [900, 480],
        ],
        true,
      ),
      round('#ffe9b055', '#ffcf9a2e', '#ffb0c414'),
    ),
    many(90, 5, (_, chance) => {
      const t = chance();
      return disc(
        Math.round(880 - t * 700 + chance() * 60),
        Math.round(540 - t * 330 * chance() - t * 80 + chance() * 60),
        1.4 + chance() * 3.6,
        fade(['#fff3c4', '#ffd27a', '#a6f0e4', '#ffb0c4'][Math.floor(chance() * 4)] ?? '#fff3c4', 0.85),
      );
    }),
    whale + boat + dragon,
    bird(720, 430, 0.9, -16, '#ffb84a') + bird(470, 130, 0.7, 8, '#ff8a8a') + bird(790, 300, 0.6, -24, '#a6f0e4'),
    star(690, 330, 0.9, '#fff0b0') +
      star(540, 540, 0.7, '#ffd27a') +
      star(430, 250, 0.6, '#ffffff') +
      star(800, 170, 0.8, '#ffd27a') +
      star(166, 520, 0.6, '#ffd27a'),
    at(740, 190, 1, path('M10 -44A46 46 0 1 0 44 22A40 40 0 0 1 10 -44Z', '#fff3c4')),
  ].join('');

const book = group(
  'translate(112 -82) rotate(-6)',
  path('M-8 6Q-50 -16 -84 4L-76 -58Q-44 -76 -4 -54Z', '#fff8e4') +
    path('M-8 6Q30 -18 66 -2L62 -64Q32 -76 -4 -54Z', '#fdeccb') +
    path('M-86 4Q-50 -12 -8 12Q32 -12 68 -2L68 6Q32 -2 -8 22Q-50 2 -88 12Z', '#c8403a') +
    [0, 1, 2]
      .map(
        (i) =>
          curve('#c9a98a', 2, [-68, -40 + i * 13], [-44, -48 + i * 13], [-18, -38 + i * 13]) +
          curve('#c9a98a', 2, [12, -42 + i * 13], [34, -50 + i * 13], [54, -46 + i * 13]),
      )
      .join(''),
);

export const sagostund: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    room(),
    pottedPlant(470, 712, 1.3, '#3a8a6a', '#e8b04a', light, 5),
    floorLamp(),
    armchair(),
    armrest(1196),
    figure(
      {
        at: [1070, 692],
        size: 1.5,
        facing: -1,
        neck: [-6, -150],
        head: {
          skin: '#a86f48',
          hair: '#2a1620',
          style: 'curls',
          mouth: 'laugh',
          tilt: 8,
          gaze: 'down',
          glasses: '#f2c53d',
        },
        wear: { kind: 'cardigan', top: '#e8873a', accent: '#fff3dc', legs: '#3f3a7a', shoes: '#c8403a' },
        far: { to: [122, -70], bend: 1, pose: 'grip' },
        near: { to: [58, -60], bend: 1, pose: 'grip' },
        legs: [
          { to: [126, 128], bend: -1 },
          { to: [92, 134], bend: -1 },
        ],
        before: book,
      },
      light,
    ),
    story(),
    [
      [170, 800, 0.9, '#e8b04a'],
      [380, 768, 0.8, '#4fa5a0'],
      [610, 762, 0.78, '#d9577a'],
      [240, 892, 1.1, '#6a7ad0'],
      [520, 916, 1.15, '#e4735a'],
      [800, 908, 1.1, '#7fb05a'],
    ]
      .map(([x, y, s, c]) => cushion(Number(x), Number(y), Number(s), String(c)))
      .join(''),
    atmosphere(1440, 960, 900, 480, '#ffe0a0', '#22104a'),
  ].join(''),
};
