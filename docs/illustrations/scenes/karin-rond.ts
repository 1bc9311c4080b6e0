import { corridor, doors, windows } from '../parts/corridor.ts';
import { poly } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';

import { pottedPlant } from '../parts/nature.ts';
import { curve, disc, fade, group, oval, path, rect } from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';

import { many } from '../parts/random.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [-1, -0.4], rim: '#ffe3a8', shade: '#4a2360' };
const beams = (): string =>
  [
    [-60, 900, 420, 700],
    [330, 760, 640, 560],
    [500, 650, 720, 520],
  ]
    .map(([x = 0, y = 0, w = 0, h = 0]) =>
      path(
        poly([x, y], [x + w * 0.42, y - h * 0.14], [x + w * 1.2, y + h * 0.12], [x + w * 0.7, y + h * 0.34]),
        '#ffe9b06b',
      ),
    )
    .join('') +
  path(poly([0, 150], [0, 600], [900, 960], [1300, 960]), '#fff0c41f') +
  many(40, 3, (_, chance) =>
    disc(Math.round(chance() * 900), Math.round(150 + chance() * 700), 1.2 + chance() * 2, fade('#fff8dc', 0.7)),
  );

const people = (): string =>
  [
    figure(
      {
        at: [486, 690],
        size: 1.62,
        facing: 1,
        broad: 1.1,
        neck: [8, -150],
        head: { skin: '#6f442c', hair: '#181214', style: 'crop', mouth: 'smile', tilt: 2 },
        wear: {
          kind: 'scrubs',
          top: '#2f7f96',
          accent: '#d7eef0',
          legs: '#27607a',
          shoes: '#f4efe6',
          sleeves: 'short',
        },
        far: { to: [44, -36], bend: 1, pose: 'relaxed' },
        near: { to: [-34, -6], bend: 1, pose: 'relaxed' },
      },
      light,
    ),
    figure(
      {
        at: [690, 672],
        size: 1.5,
        facing: 1,
        neck: [4, -150],
        head: { skin: '#f3c9a6', hair: '#c9743a', style: 'ponytail', mouth: 'laugh', tilt: -2 },
        wear: {
          kind: 'scrubs',
          top: '#7a5a9a',
          accent: '#efe4f6',
          legs: '#5f4782',
          shoes: '#f4efe6',
          sleeves: 'short',
        },
        far: { to: [76, -70], bend: 1, pose: 'grip' },
        near: {
          to: [62, -66],
          bend: 1,
          pose: 'grip',
          holds: group(
            'translate(66 -86) rotate(-8)',
            rect(-22, -34, 66, 84, '#a8683f', 5),
            rect(-16, -26, 54, 70, '#fffaf0', 2),
            rect(-2, -40, 26, 12, '#8b98a4', 3),
            [0, 1, 2, 3].map((i) => rect(-8, -14 + i * 13, 38 - i * 5, 4, '#8fa3b0', 2)).join(''),
          ),
        },
      },
      light,
    ),
    figure(
      {
        at: [1046, 676],
        size: 1.82,
        facing: -1,
        neck: [10, -150],
        head: {
          skin: '#f1cdae',
          hair: '#a9a4ac',
          style: 'bob',
          mouth: 'smile',
          age: 'older',
          tilt: -2,
          extra: disc(-14, 24, 2.4, '#f2c53d'),
        },
        wear: { kind: 'cardigan', top: '#c2503e', accent: '#fff2dc', legs: '#34304e', shoes: '#2a2030' },
        far: { to: [116, -112], bend: 1, pose: 'open', turn: -12 },
        near: { to: [46, -74], bend: 1, pose: 'relaxed', turn: -24 },
        before: group(
          'scale(1)',
          curve('#2f6f8f', 3, [-12, -146], [0, -104], [16, -146]),
          rect(-11, -106, 24, 32, '#fffaf0', 3),
          rect(-7, -101, 10, 12, '#c9a07e', 1),
          rect(-7, -84, 16, 3, '#8fa3b0'),
        ),
      },
      light,
    ),
  ].join('');

export const karinRond: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    corridor(),
    windows(),
    doors(),
    beams(),
    oval(740, 930, 620, 26, '#5a2a4a33'),
    people(),
    pottedPlant(1380, 968, 2.5, '#3f8a5a', '#d9b28a', light, 8),
    atmosphere(1440, 960, 180, 340, '#fff0c0', '#5a2350'),
  ].join(''),
};
