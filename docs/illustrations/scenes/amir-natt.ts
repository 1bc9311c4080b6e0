import { poly } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { houses, lighthouse, waterTower } from '../parts/landmarks.ts';
import { stars } from '../parts/nature.ts';
import { blurred, curve, disc, down, fade, group, line, oval, path, rect, round } from '../parts/paint.ts';
import { atmosphere, ground, type Picture } from '../parts/picture.ts';
import { many } from '../parts/random.ts';
import { spruce } from '../parts/trees.ts';
import type { Light } from '../parts/tube.ts';
import { smallCar } from '../parts/vehicles.ts';

const light: Light = { from: [1, -0.6], rim: '#ffd58a', shade: '#0c1244' };

const night = (): string =>
  [
    rect(0, 0, 1200, 1500, down('#0b1238', '#1b2560', '#3c4288', '#6a5f9c')),
    stars(1200, 620, 130, 4),
    disc(210, 210, 150, round('#dfe6ff55', '#dfe6ff00')) +
      path('M214 164A46 46 0 1 1 166 224A40 40 0 0 0 214 164Z', '#f3f0ff'),
    lighthouse(118, 830, 210, true, '#3c4288', 0.35),
    path(poly([118, 654], [620, 560], [620, 640]), '#ffe9a822'),
    waterTower(404, 830, 190, '#8d8fc4', '#3c4288', 0.4),
    houses(-10, 330, 850, 110, ['#2c2f6b', '#34357a', '#282a60'], '#ffcf70', 12),
    houses(330, 1210, 880, 150, ['#2a2b66', '#393679', '#312a63', '#44397c'], '#ffc864', 7),
    many(9, 4, (i, chance) => path(`M${i * 140 - 30} ${770 - chance() * 20}q50 -14 100 0z`, '#c7cdf255')),
    spruce(1130, 1000, 470, '#1c3a52', '#b9c6ee') +
      spruce(1010, 960, 330, '#23405c', '#aab8e6') +
      spruce(60, 1000, 360, '#1d3b54', '#b4c2ec'),
  ].join('');

const street = (): string =>
  [
    ground(1200, 1500, [920, 900, 915, 930, 905], down('#a9b4e6', '#7580c4', '#4c529c')),
    path('M0 1060Q500 1000 1200 1040V1300Q600 1230 0 1330Z', '#5e66ad'),
    many(7, 3, (i) =>
      curve(fade('#3c4288', 0.5), 9, [-20, 1120 + i * 26], [400, 1080 + i * 22], [1220, 1090 + i * 24]),
    ),
    ground(1200, 1500, [1330, 1300, 1250, 1290, 1310], down('#dfe4fb', '#9aa4dc')),
    oval(800, 1180, 620, 190, round('#ffe3a6cc', '#ffd58a66', '#ffd58a00')),
  ].join('');

const lamp = (): string =>
  [
    path(poly([846, 236], [942, 236], [1290, 1240], [360, 1240]), down('#fff0bb99', '#ffe3a044', '#ffe3a000')),
    disc(894, 240, 240, round('#fff3c8dd', '#ffe0944d', '#ffe09400')),
    `<path d="M1058 1120Q1052 700 1056 270Q1054 176 974 176Q914 178 896 214" fill="none" stroke="#1a1c4a" stroke-width="15" stroke-linecap="round"/>`,
    `<path d="M1052 1100Q1046 700 1050 272Q1048 182 972 182" fill="none" stroke="#ffd58a" stroke-width="3" stroke-linecap="round"/>`,
    path('M842 238Q850 200 894 198Q938 200 946 238Z', '#22245a') + oval(894, 240, 50, 11, '#fffbe6'),
    path('M850 208Q894 176 940 208Q894 192 850 208Z', '#eef1ff') +
      path('M958 166Q1010 154 1050 196Q1006 166 958 172Z', '#eef1ff'),
    path('M1024 1130Q1056 1092 1092 1130Z', '#eef1ff'),
  ].join('');

const flask = group(
  'translate(98 -150) rotate(8)',
  rect(-11, -34, 24, 78, down('#e4553c', '#b83a2c'), 7),
  rect(-11, -34, 8, 78, '#7a1f2a55', 4),
  rect(7, -28, 4, 60, '#ffd9a0', 2),
  rect(-8, -50, 18, 18, '#dfe3f2', 4),
  rect(-11, -8, 24, 7, '#ffe9c8'),
);
const breath = (): string =>
  blurred(
    6,
    oval(556, 566, 30, 10, '#ffffff66') + oval(592, 548, 26, 12, '#ffffff44') + oval(560, 540, 16, 8, '#ffffff33'),
  );

const amir = (): string =>
  oval(470, 1352, 190, 26, '#2a2f7a77') +
  figure(
    {
      at: [430, 900],
      size: 1.98,
      facing: 1,
      broad: 1.14,
      neck: [6, -150],
      head: {
        skin: '#b97f56',
        hair: '#1d1416',
        style: 'beanie',
        accent: '#e0a526',
        beard: '#24181a',
        mouth: 'smile',
        tilt: -2,
      },
      wear: {
        kind: 'jacket',
        top: '#1f6f8b',
        accent: '#f4f1d8',
        legs: '#23264f',
        shoes: '#15142c',
        scarf: '#d8412f',
        bands: '#e9edf5',
      },
      far: { to: [98, -136], bend: 1, pose: 'grip', holds: flask },
      near: { to: [-38, -4], bend: 1, pose: 'relaxed', thumb: 1 },
      legs: [
        { to: [34, 216], bend: -1 },
        { to: [-24, 224], bend: -1 },
      ],
    },
    light,
  );

const snowfall = (): string =>
  many(210, 90, (i, chance) =>
    disc(
      Math.round(chance() * 1200),
      Math.round(chance() * 1500),
      Number((1.2 + chance() * 4.2).toFixed(1)),
      fade('#ffffff', i % 3 ? 0.75 : 0.45),
    ),
  );

export const amirNatt: Picture = {
  width: 1200,
  height: 1500,
  scale: 2,
  body: [
    night(),
    street(),
    lamp(),
    smallCar(520, 1262, 1.56, '#e8ecf6', '#2c3270', '#ffe2a6', '#ffffff'),
    line([1096, 1230], [1096, 980], '#22245a', 30) +
      rect(1078, 962, 36, 84, '#2f8f83', 8) +
      disc(1096, 988, 8, '#a9f5c9') +
      disc(1096, 988, 26, round('#a9f5c988', '#a9f5c900')) +
      curve('#15142c', 6, [1096, 1040], [1130, 1150], [1160, 1200], [1120, 1180]),
    blurred(1.2, snowfall()),
    amir(),
    breath(),
    ground(1200, 1500, [1420, 1440, 1450, 1400, 1380], down('#f2f4ff', '#b7c0ee')),
    atmosphere(1200, 1500, 850, 420, '#ffe3a0', '#0a0e3a'),
  ].join(''),
};
