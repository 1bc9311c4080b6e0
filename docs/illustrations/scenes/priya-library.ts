import { poly, smooth } from '../parts/curve.ts';
import { figure } from '../parts/figure.ts';
import { bookcase, mug, pendant } from '../parts/indoors.ts';
import { pottedPlant } from '../parts/nature.ts';
import { disc, down, group, inside, line, mix, oval, path, rect, round, slant, stroke } from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';
import type { Point } from '../parts/point.ts';
import { many } from '../parts/random.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [-1, -0.3], rim: '#a6f0e4', shade: '#1c1040' };
const spines = ['#c8573f', '#e0a23c', '#2f6f7e', '#7a4a72', '#e8d8b4', '#3f5a8a', '#a83c4a', '#5f8a5a'];

const room = (): string =>
  [
    rect(0, 0, 1440, 960, down('#3a2450', '#4a2e58')),
    bookcase(-40, 40, 330, 760, 5, '#b57a4a', spines, 3) +
      bookcase(300, 40, 420, 760, 5, '#b57a4a', spines, 11) +
      bookcase(730, 40, 420, 760, 5, '#b57a4a', spines, 17) +
      bookcase(1160, 40, 320, 760, 5, '#b57a4a', spines, 23),
    rect(0, 0, 1440, 820, '#2a1a4a66'),
    rect(0, 800, 1440, 160, down('#8a5a4a', '#5a3648')) +
      many(9, 2, (i) => line([i * 180 - 60, 960], [i * 150 + 80, 800], '#3a203a55', 3)),
  ].join('');

const blocks = ['#2f8f9a', '#3aa08f', '#f2b84b', '#e8734a', '#6a8fd0', '#4fb0a0', '#d95a5a', '#8a7ac8'];
function map(): string {
  const river: Point[] = [
    [-20, 250],
    [120, 300],
    [230, 250],
    [330, 320],
    [470, 300],
    [560, 380],
    [700, 350],
    [860, 430],
  ];
  const streets = many(9, 6, (i, chance) =>
    stroke(
      smooth([
        [i * 100 - 40, -20],
        [i * 96 + chance() * 40, 260],
        [i * 104 - 30, 560],
      ]),
      '#0f2a4a',
      5,
    ),
  );
  const lanes = many(7, 8, (i, chance) =>
    stroke(
      smooth([
        [-20, i * 84 + 10],
        [300, i * 80 + chance() * 30],
        [820, i * 86 + chance() * 40],
      ]),
      '#0f2a4a',
      5,
    ),
  );
  const cells = many(54, 9, (i, chance) => {
    const [x, y] = [(i % 9) * 96 - 20, Math.floor(i / 9) * 88 - 10];
    const colour = blocks[Math.floor(chance() * blocks.length)] ?? '#2f8f9a';
    return path(
      poly(
        [x + chance() * 14, y + chance() * 12],
        [x + 92, y + chance() * 12],
        [x + 88 + chance() * 10, y + 84],
        [x + chance() * 10, y + 80],
      ),
      mix(colour, '#16305a', chance() * 0.65),
    );
  });
  const pin = (x: number, y: number, colour: string, size = 1): string =>
    group(
      `translate(${x} ${y}) scale(${size})`,
      oval(0, 2, 12, 4, '#06102a88'),
      path('M0 0Q-22 -24 -22 -40A22 22 0 0 1 22 -40Q22 -24 0 0Z', colour),
      disc(0, -40, 9, '#fffaf0'),
    );
  return [
    rect(0, 0, 780, 500, slant('#123a5c', '#0e2346')),
    cells,
    streets + lanes,
    stroke(smooth(river), '#0f2a4a', 74) +
      stroke(smooth(river), '#58c4d8', 58) +
      stroke(smooth(river), '#8fe0e6', 4, 'stroke-dasharray="30 24"'),
    path('M470 520Q520 410 640 430Q760 420 800 380V520Z', '#58c4d8'),
    stroke('M60 470L180 300L330 210L520 150L700 60', '#fff3c4', 6, 'stroke-dasharray="2 15"'),
    oval(250, 170, 120, 100, round('#ffe08acc', '#ffb84a66', '#ffb84a00')) +
      oval(560, 210, 90, 80, round('#ff8a6acc', '#ff6a4a00')),
    pin(180, 196, '#e4432f') +
      pin(336, 138, '#f2b632', 0.8) +
      pin(560, 224, '#e4432f', 1.15) +
      pin(420, 420, '#ffffff', 0.7) +
      pin(92, 400, '#f2b632', 0.8),
    rect(22, 24, 168, 92, '#0b1c3ae0', 10) +
      [0, 1, 2]
        .map(
          (i) =>
            disc(44, 48 + i * 22, 6, ['#e4432f', '#f2b632', '#58c4d8'][i] ?? '#ffffff') +
            rect(60, 44 + i * 22, 106 - i * 22, 8, '#ffffffaa', 4),
        )
        .join(''),
    rect(592, 330, 168, 148, '#0b1c3ae0', 10) +
      [34, 58, 46, 80, 96]
        .map((h, i) => rect(612 + i * 28, 460 - h, 18, h, i === 4 ? '#f2b632' : '#58c4d8', 3))
        .join('') +
      stroke('M616 400L650 384L680 390L708 362L738 346', '#ff8a6a', 4),
  ].join('');
}

const screen = (): string =>
  [
    rect(60, 96, 860, 574, '#0a0a1e66', 20),
    rect(90, 100, 812, 532, '#15142c', 16) + rect(90, 100, 812, 5, '#6ad0d8', 3),
    group(
      'translate(106 116)',
      inside('M0 0H780V500H0Z', map(), path(poly([0, 0], [230, 0], [20, 500], [0, 500]), '#ffffff14')),
    ),
    rect(470, 632, 56, 140, '#15142c') + rect(330, 764, 330, 22, '#15142c', 10) + oval(496, 800, 280, 16, '#0a0a1e66'),
    oval(500, 370, 720, 480, round('#7ae4e655', '#7ae4e61f', '#7ae4e600')),
  ].join('');

const desk = (): string =>
  [
    path(poly([560, 868], [1440, 850], [1440, 960], [500, 960]), down('#d99a62', '#a8683f')) +
      path(poly([560, 868], [1440, 850], [1440, 860], [554, 880]), '#f5c48a'),
    mug(700, 880, 1.15, '#f4ead8', '#e4572e'),
    group(
      'translate(790 868) rotate(-4)',
      rect(0, -8, 150, 22, '#2f6f7e', 3) +
        rect(6, -4, 140, 12, '#fff6e0') +
        rect(10, -30, 140, 22, '#c8573f', 3) +
        rect(16, -26, 130, 12, '#fff6e0'),
    ),
  ].join('');

export const priyaLibrary: Picture = {
  width: 1440,
  height: 960,
  scale: 2,
  body: [
    room(),
    pendant(1290, 150, 1.1, '#e0a526', '#ffd98a'),
    pendant(1000, 90, 0.8, '#e0a526', '#ffd98a'),
    screen(),
    pottedPlant(50, 900, 2.2, '#2f8f6a', '#e8d2b0', light, 5),
    figure(
      {
        at: [1120, 690],
        size: 1.84,
        facing: -1,
        neck: [8, -150],
        head: {
          skin: '#9a6240',
          hair: '#1a1018',
          style: 'long',
          mouth: 'laugh',
          tilt: -3,
          glasses: '#e0a526',
          extra: disc(-20, 15, 2.6, '#f2c53d'),
        },
        wear: {
          kind: 'cardigan',
          top: '#d9a02e',
          accent: '#f7efe2',
          legs: '#2a2450',
          shoes: '#1a1430',
          sleeves: 'rolled',
        },
        far: { to: [158, -166], bend: 1, pose: 'open' },
        near: {
          to: [66, -76],
          bend: 1,
          pose: 'grip',
          holds: group(
            'translate(78 -98) rotate(12)',
            rect(-8, -34, 62, 82, '#15142c', 6),
            rect(-3, -29, 52, 72, slant('#7ae4e6', '#2f8f9a'), 3),
            rect(4, -20, 30, 6, '#ffffffcc', 2),
            rect(4, -8, 38, 4, '#ffffff88', 2),
          ),
        },
      },
      light,
    ),
    desk(),
    atmosphere(1440, 960, 560, 360, '#b8fff0', '#1c1040'),
  ].join(''),
};
