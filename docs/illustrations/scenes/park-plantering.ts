import { blob, smooth } from '../parts/curve.ts';
import { leaf } from '../parts/nature.ts';
import { curve, disc, down, mix, oval, path, rect, round } from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';
import { bulb, hollow, stalk, trowel } from '../parts/planting.ts';
import { leftHand, rightHand } from '../parts/planting-hands.ts';

import { many } from '../parts/random.ts';

const bed = (): string =>
  [
    rect(0, 0, 1250, 1250, down('#a9c05a', '#8fae4a', '#5a4a34')),
    many(240, 7, (i, chance) => {
      const [x, y] = [(i * 67) % 1260, 20 + chance() * 270];
      return curve(
        mix('#5f8a36', '#d9e07c', chance()),
        3.4,
        [x, y],
        [x + chance() * 16 - 8, y - 18],
        [x + chance() * 30 - 15, y - 34 - chance() * 16],
      );
    }),
    path(
      smooth(
        [
          [-40, 330],
          [200, 286],
          [520, 306],
          [880, 270],
          [1290, 310],
          [1320, 1300],
          [-60, 1300],
          [-60, 400],
        ],
        true,
      ),
      '#b9a58a',
    ),
    path(
      smooth(
        [
          [-40, 372],
          [200, 330],
          [520, 350],
          [880, 314],
          [1290, 354],
          [1320, 1300],
          [-60, 1300],
          [-60, 440],
        ],
        true,
      ),
      down('#6a4236', '#4d2c2c', '#34202a'),
    ),
    many(
      14,
      9,
      (i, chance) =>
        path(
          blob(
            [i * 98 - 60, 330],
            [i * 98 - 20, 296 - chance() * 14],
            [i * 98 + 34, 300],
            [i * 98 + 46, 340],
            [i * 98, 356],
          ),
          mix('#d6cabb', '#8f8a98', chance() * 0.7),
        ) + curve('#ffffff77', 4, [i * 98 - 36, 310], [i * 98 - 10, 302], [i * 98 + 20, 306]),
    ),
    many(420, 12, (_, chance) => {
      const t = chance();
      return oval(
        Math.round(chance() * 1250),
        Math.round(380 + t * 880),
        4 + t * 13 * chance() + 2,
        3 + t * 7 * chance(),
        mix('#8a5a44', '#24141c', chance()),
      );
    }),
  ].join('');

export const parkPlantering: Picture = {
  width: 1250,
  height: 1250,
  scale: 2,
  body: [
    bed(),
    stalk(560, 420, 1.25, '#e4503a') +
      stalk(690, 400, 1.05, '#f2b632') +
      stalk(640, 470, 1.35, '#d9447a') +
      stalk(470, 400, 0.9, '#f7efe2'),
    many(40, 23, (_, chance) =>
      leaf(
        chance() * 1250,
        330 + chance() * 900,
        0.8 + chance() * 0.8,
        chance() * 360,
        ['#e8692a', '#f7c24c', '#d0472a'][Math.floor(chance() * 3)] ?? '#e8692a',
      ),
    ),
    hollow(610, 880, 1.35) + hollow(990, 1080, 0.95) + hollow(330, 1130, 0.8),
    bulb(990, 1046, 0.9, 8) + bulb(330, 1104, 0.78, -10),
    oval(600, 900, 90, 30, '#0d060c'),
    bulb(604, 800, 1.65, 4),
    leftHand(),
    rightHand(),
    trowel,
    bulb(1130, 930, 0.95, 38) + bulb(1196, 1010, 0.85, -30) + bulb(720, 1176, 0.9, 74),
    disc(180, 120, 700, round('#fff3c433', '#fff3c400')),
    atmosphere(1250, 1250, 200, 160, '#fff2c8', '#2a1030'),
  ].join(''),
};
