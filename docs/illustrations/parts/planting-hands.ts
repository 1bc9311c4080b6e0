import { blob } from './curve.ts';
import { curve, fade, mix, oval, path } from './paint.ts';
import { plantingLight as light } from './planting.ts';
import type { Point } from './point.ts';
import { portion, tube, volume } from './tube.ts';

type Finger = readonly [points: readonly Point[], half: number];
function reach(
  arm: readonly Point[],
  sleeve: string,
  skin: string,
  back: string,
  fingers: readonly Finger[],
  thumb: Finger,
): string {
  const finger = ([points, half]: Finger): string => {
    const tip = points[points.length - 1] as Point;
    return (
      volume(
        tube(
          points,
          points.map((_, i) => half - i * 1.8),
        ),
        skin,
        light,
      ) + oval(tip[0], tip[1] + 3, half * 0.42, half * 0.5, mix(skin, '#fff0e8', 0.55))
    );
  };
  const forearm = tube(
    arm,
    arm.map((_, i) => 92 - i * 10),
  );
  const knuckles = fingers
    .map(([[root = [0, 0], next = [0, 0]]]) =>
      curve(
        fade(light.shade, 0.22),
        5,
        [root[0] - 16, root[1] - 8],
        [root[0] + (next[0] - root[0]) * 0.06, root[1] - 18],
        [root[0] + 16, root[1] - 8],
      ),
    )
    .join('');
  const cloth = tube(arm.slice(0, 2), [128, 112]);
  return [
    volume(forearm, skin, light, 'flat'),
    fingers.map(finger).join(''),
    path(back, skin),
    knuckles,
    finger(thumb),
    volume(cloth, sleeve, light, 'flat'),
    volume(portion(cloth, 0.84, 1), mix(sleeve, '#1a1030', 0.3), light, 'flat'),
  ].join('');
}

const skin = '#e9b48c';
export const leftHand = (): string =>
  reach(
    [
      [60, 60],
      [190, 330],
      [290, 500],
      [340, 600],
    ],
    '#2f6f8f',
    skin,
    blob([268, 560], [350, 530], [420, 590], [446, 660], [420, 720], [350, 730], [296, 690], [262, 620]),
    [
      [
        [
          [420, 610],
          [484, 668],
          [500, 744],
        ],
        24,
      ],
      [
        [
          [404, 660],
          [452, 724],
          [468, 792],
        ],
        25,
      ],
      [
        [
          [360, 690],
          [398, 758],
          [420, 822],
        ],
        24,
      ],
      [
        [
          [310, 690],
          [338, 752],
          [366, 806],
        ],
        21,
      ],
    ],
    [
      [
        [400, 580],
        [474, 590],
        [530, 640],
      ],
      26,
    ],
  );
export const rightHand = (): string =>
  reach(
    [
      [1240, 120],
      [1090, 380],
      [960, 560],
      [900, 650],
    ],
    '#2f6f8f',
    skin,
    blob([990, 620], [910, 570], [830, 620], [798, 690], [818, 756], [880, 780], [944, 740], [986, 690]),
    [
      [
        [
          [940, 730],
          [912, 800],
          [872, 858],
        ],
        21,
      ],
      [
        [
          [890, 750],
          [850, 816],
          [806, 866],
        ],
        24,
      ],
      [
        [
          [846, 740],
          [796, 796],
          [752, 840],
        ],
        25,
      ],
      [
        [
          [814, 690],
          [752, 742],
          [706, 790],
        ],
        24,
      ],
    ],
    [
      [
        [840, 630],
        [768, 640],
        [708, 684],
      ],
      26,
    ],
  );
