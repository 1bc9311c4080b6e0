import { poly, smooth } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { crane, houses, lighthouse } from '../parts/landmarks.ts';
import { cloud, glitter } from '../parts/nature.ts';
import {
  across,
  at,
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
} from '../parts/paint.ts';
import { atmosphere, ground, type Picture } from '../parts/picture.ts';
import { many } from '../parts/random.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [1, -0.45], rim: '#ffe9b0', shade: '#23205e' };

const gull = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    path('M-40 -8Q-18 -26 0 0Q20 -28 44 -10Q22 -14 4 10Q-2 14 -6 8Q-20 -12 -40 -8Z', '#ffffff'),
    path('M28 -18Q38 -16 44 -10Q36 -13 26 -11Z', '#3a3a5a'),
  );

const coast = (): string =>
  [
    rect(0, 0, 1200, 1080, down('#4fa3c9', '#8fcbd2', '#f3e3bc', '#fdca94')),
    disc(1010, 720, 520, round('#fff8dc', '#ffe6a077', '#ffd09000')) + disc(1010, 790, 62, '#fffbe8'),
    cloud(860, 240, 2, '#ffffffcc') +
      cloud(140, 170, 1.5, '#ffffff99') +
      cloud(1060, 470, 1.2, '#fff3dc99') +
      cloud(120, 520, 1.3, '#fff3dc77'),
    ground(1200, 960, [880, 868, 884, 874, 880], '#a9a4a4'),
    houses(-20, 330, 896, 84, ['#d98a5e', '#b8606a', '#e3b26a', '#a77a78'], '#fff6d0', 9) +
      crane(560, 890, 150, '#7a7a92') +
      crane(660, 890, 120, '#8a8aa0', true),
    rect(0, 888, 1200, 330, down('#f6cf98', '#6fb0b4', '#2f7f98')),
    glitter(780, 1200, 894, 1160, '#fffbe0', 110, 4) + glitter(0, 800, 900, 1180, '#cfeeea', 60, 7),
    path(
      smooth(
        [
          [930, 936],
          [1010, 914],
          [1110, 918],
          [1210, 900],
          [1210, 960],
          [930, 950],
        ],
        true,
      ),
      '#6a5a6e',
    ) + lighthouse(1090, 924, 300, false, '#fdca94', 0.08),
  ].join('');

function tower(): string {
  const bowl = 'M-300 -640Q-306 -730 -262 -780H262Q306 -730 300 -640Q250 -560 90 -500H-90Q-250 -560 -300 -640Z';
  const stem = 'M-120 0Q-84 -220 -88 -510H88Q84 -220 120 0Z';
  const tiles = many(13 * 6, 5, (i) => {
    const x = -300 + (i % 13) * 47;
    const y = -780 + Math.floor(i / 13) * 50;
    return rect(x, y, 44, 46, mix('#f2e4cc', ['#e2c9a8', '#fff6e4', '#d9b894'][i % 3] ?? '#e2c9a8', 0.4));
  });
  return at(
    430,
    1200,
    1,
    oval(-40, 6, 330, 30, '#23205e55'),
    path(stem, across('#8f7f92', '#d9c4ae', '#fff0d4')),
    inside(
      stem,
      many(9, 3, (i) => rect(-140, -60 - i * 56, 280, 3, '#5a3f5a33')),
    ) +
      [-400, -300, -200].map((y) => rect(-14, y, 28, 54, '#3a5a7a', 14) + rect(-14, y, 10, 54, '#9fd0dc', 8)).join(''),
    path('M-34 0V-86Q0 -116 34 -86V0Z', '#2f6f7a') + disc(20, -40, 4, '#f2d28a'),
    path(bowl, '#f2e4cc'),
    inside(
      bowl,
      tiles,
      rect(-310, -800, 620, 320, across('#3a2a6a88', '#5a3a6a22', '#fff6d800', '#fff6d888')),
      path('M-310 -590Q0 -500 310 -590V-480H-310Z', '#3a2a6a44'),
      path(
        'M-320 -690Q-240 -720 -160 -690T0 -690T160 -690T320 -690V-660Q240 -690 160 -660T0 -660T-160 -660T-320 -660Z',
        '#2f8fae',
      ) +
        path(
          'M-320 -652Q-240 -682 -160 -652T0 -652T160 -652T320 -652V-640Q240 -670 160 -640T0 -640T-160 -640T-320 -640Z',
          '#7ac8d6',
        ),
    ),
    rect(-276, -796, 552, 22, '#d9c0a0', 6) + rect(-276, -796, 552, 7, '#fff6e0', 4),
    many(15, 2, (i) => rect(-256 + i * 36, -824, 5, 30, '#5a4a6a')) + rect(-260, -828, 522, 6, '#5a4a6a'),
    path('M-220 -796Q-160 -880 0 -890Q160 -880 220 -796Z', slant('#3a8a9a', '#235a78')) +
      path('M0 -890Q160 -880 220 -796H110Q100 -860 0 -890Z', '#8fe0e055'),
    line([0, -888], [0, -990], '#5a4a6a', 6) +
      path('M3 -984Q40 -1000 84 -980V-930Q44 -950 3 -936Z', '#1d6a96') +
      path('M24 -988H34V-938H24ZM3 -964Q44 -980 84 -960V-951Q44 -970 3 -955Z', '#f2c53d'),
  );
}

const meadow = (): string =>
  [
    ground(1200, 1500, [1150, 1160, 1180, 1170, 1150], down('#a9b85a', '#6f8f4a', '#3f6a48')),
    path(
      smooth(
        [
          [470, 1186],
          [560, 1240],
          [500, 1330],
          [620, 1500],
          [980, 1520],
          [720, 1320],
          [680, 1230],
          [540, 1186],
        ],
        true,
      ),
      '#ecd3a0',
    ),
    path(poly([330, 1206], [520, 1206], [60, 1420], [-200, 1420]), '#23205e33'),
    many(150, 8, (_, chance) => {
      const [x, y] = [chance() * 1200, 1190 + chance() * 300];
      return (
        curve(mix('#4f7a3f', '#dbe08a', chance()), 3.4, [x, y], [x + 3, y - 14], [x + 10, y - 26 - chance() * 12]) +
        (chance() < 0.3
          ? disc(
              Math.round(x + 10),
              Math.round(y - 38),
              5.5,
              ['#ffffff', '#f2b632', '#e4735a'][Math.floor(chance() * 3)] ?? '#ffffff',
            )
          : '')
      );
    }),
  ].join('');

const glass = group(
  'translate(116 -128)',
  path('M-15 -34H17L13 30H-11Z', '#e6f8fb99'),
  path('M-14 -18H16L13 30H-11Z', '#7fd0e6cc'),
  oval(1, -18, 15, 4, '#d6f4fa'),
  rect(8, -28, 3.4, 50, '#ffffff', 2),
);

export const vattentorn: Picture = {
  width: 1200,
  height: 1500,
  scale: 2,
  body: [
    coast(),
    tower(),
    meadow(),
    gull(720, 300, 1.3) + gull(820, 370, 0.8) + gull(150, 330, 0.9),
    oval(840, 1470, 210, 26, '#23205e55'),
    figure(
      {
        at: [850, 1000],
        size: 2,
        facing: -1,
        broad: 1.14,
        neck: [4, -152],
        head: {
          skin: '#b9815a',
          hair: '#4a3a3a',
          style: 'helmet',
          accent: '#fff6e4',
          beard: '#6a5a58',
          mouth: 'laugh',
          tilt: -3,
          age: 'older',
        },
        wear: { kind: 'vest', top: '#2a5f8a', arms: '#2a5f8a', legs: '#2c2f52', shoes: '#3a2a2a', bands: '#f1f4f6' },
        far: { to: [116, -120], bend: 1, pose: 'grip', holds: glass },
        near: { to: [-36, -4], bend: 1, pose: 'relaxed', thumb: 1 },
        legs: [
          { to: [34, 216], bend: -1 },
          { to: [-24, 222], bend: -1 },
        ],
      },
      light,
    ),
    rect(0, 0, 1200, 1500, fade('#ffe0a0', 0.05)),
    atmosphere(1200, 1500, 1000, 760, '#fff0c4', '#23205e'),
  ].join(''),
};
