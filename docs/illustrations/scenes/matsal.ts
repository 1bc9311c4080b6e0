import { poly } from '../parts/curve.ts';
import { pane, pendant } from '../parts/indoors.ts';
import { crane, houses, lighthouse } from '../parts/landmarks.ts';
import { cloud, pottedPlant } from '../parts/nature.ts';
import {
  at,
  curve,
  disc,
  down,
  fade,
  group,
  line,
  mix,
  oval,
  path,
  rect,
  round,
  slant,
  stroke,
} from '../parts/paint.ts';
import { atmosphere, type Picture } from '../parts/picture.ts';
import { many } from '../parts/random.ts';
import type { Light } from '../parts/tube.ts';

const light: Light = { from: [1, -0.5], rim: '#fff4d0', shade: '#3a2a5a' };
const weeks = [300, 262, 276, 214, 170, 132, 96];

const hall = (): string =>
  [
    rect(0, 0, 1440, 700, down('#f6d9a8', '#f3c98e')),
    rect(0, 420, 1440, 280, down('#e2845a', '#cc6a48')) + rect(0, 412, 1440, 12, '#fff0d2'),
    pane(
      1096,
      70,
      300,
      400,
      [
        rect(1096, 70, 300, 400, down('#7ec4d6', '#fdf0cf')),
        cloud(1200, 160, 0.8, '#ffffffcc'),
        houses(1096, 1400, 440, 60, ['#d98a5e', '#c9675a', '#e8d2b0'], '#fff6d0', 6),
        crane(1150, 400, 110, '#6d7f9e'),
        lighthouse(1340, 430, 150, false),
        rect(1096, 430, 300, 60, '#5fa9b0'),
      ].join(''),
      '#fffaf0',
      2,
      2,
    ),
    rect(0, 700, 1440, 260, down('#b98a62', '#8a5a4a')) +
      many(10, 4, (i) => line([i * 190 - 200, 960], [i * 150 + 20, 700], '#5a2f2a44', 3)),
    path(poly([1096, 100], [1396, 100], [1000, 960], [420, 960]), '#fff3c42e'),
  ].join('');

/** Every bar is a stack of apple cores and peels fewer each week; the last one wears a star. */
function chart(): string {
  const bar = (h: number, i: number): string => {
    const colour = mix('#d9452f', '#3f9a5a', i / (weeks.length - 1));
    return [
      rect(70 + i * 80 + 6, 410 - h + 6, 52, h, '#3a2a5a33', 6),
      rect(70 + i * 80, 410 - h, 52, h, colour, 6),
      rect(70 + i * 80, 410 - h, 14, h, fade('#ffffff', 0.22), 6),
      disc(96 + i * 80, 440, 12, '#f2e2c4'),
      disc(96 + i * 80, 440, 5, colour),
    ].join('');
  };
  const arrow =
    stroke(`M96 66Q300 96 420 190T566 282`, '#2b3a5c', 7, 'stroke-dasharray="1 15"') +
    path(poly([586, 302], [552, 288], [576, 262]), '#2b3a5c');
  const star = path('M0 -26L7 -8L26 -7L11 5L16 24L0 13L-16 24L-11 5L-26 -7L-7 -8Z', '#f2b632');
  const apple = at(
    560,
    92,
    1.9,
    path('M0 -12Q-28 -26 -30 2Q-28 32 0 28Q28 32 30 2Q28 -26 0 -12Z', '#d9452f'),
    path('M0 -12Q-28 -26 -30 2Q-28 32 -6 28Q-18 8 0 -12Z', '#3a2a5a2b'),
    curve('#5a3a2a', 4, [0, -12], [2, -24], [8, -30]),
    path('M4 -20Q18 -36 32 -28Q24 -12 4 -20Z', '#4f9a4a'),
  );
  return [
    rect(-6, -4, 716, 492, '#3a2a5a44', 14),
    rect(-16, -16, 716, 492, '#a8683f', 12),
    rect(0, 0, 684, 460, slant('#fffaf0', '#f6ead2'), 6),
    [0, 1, 2, 3].map((k) => line([48, 110 + k * 100], [650, 110 + k * 100], '#d9c7a6', 2)).join(''),
    line([48, 60], [48, 412], '#2b3a5c', 5),
    line([46, 412], [654, 412], '#2b3a5c', 5),
    weeks.map(bar).join(''),
    arrow,
    group('translate(576 348)', star),
    apple,
    [0, 684].map((x) => disc(x === 0 ? 20 : 664, 20, 7, '#e0a526')).join(''),
  ].join('');
}

const plate = (x: number, y: number, s: number): string =>
  at(x, y, s, oval(0, 4, 74, 18, '#2a1a4a33'), oval(0, 0, 72, 17, '#fffaf0'), oval(0, -1, 50, 10, '#e6ece8'));
function scale(): string {
  const ticks = Array.from(
    { length: 11 },
    (_, i) =>
      `<line x1="0" y1="-56" x2="0" y2="${i % 5 ? -48 : -42}" stroke="#2b3a5c" stroke-width="3" transform="rotate(${-125 + i * 25})"/>`,
  ).join('');
  const scraps = many(22, 5, (_, chance) =>
    group(
      `translate(${Math.round(-80 + chance() * 160)} ${Math.round(-206 - chance() * 28)}) rotate(${Math.round(chance() * 180)})`,
      oval(
        0,
        0,
        18,
        10,
        ['#7faa4a', '#e8872e', '#f6d48a', '#c9573f', '#a9c86a'][Math.floor(chance() * 5)] ?? '#7faa4a',
      ),
    ),
  );
  return [
    oval(10, 6, 180, 22, '#2a1a4a55'),
    path('M-120 0Q-128 -120 -84 -140H84Q128 -120 120 0Z', slant('#3f8f9f', '#1f5f7a')) +
      path('M-120 0Q-128 -120 -84 -140H-60Q-92 -110 -84 0Z', '#ffffff22'),
    rect(-130, -10, 260, 16, '#174a60', 8),
    disc(0, -66, 66, '#174a60') +
      disc(0, -66, 60, '#fffaf0') +
      group('translate(0 -66)', ticks, path('M-4 8L-36 -34L4 -4Z', '#d9452f'), disc(0, 0, 8, '#2b3a5c')),
    rect(-14, -164, 28, 28, '#8b98a4') + oval(0, -166, 120, 14, '#6f7d8c'),
    scraps,
    path('M-132 -216H132Q124 -166 60 -162H-60Q-124 -166 -132 -216Z', down('#f4f7f7', '#aab8c2')) +
      path('M-132 -216H-80Q-84 -176 -40 -162H-60Q-124 -166 -132 -216Z', '#2a2a6633') +
      rect(-136, -222, 272, 9, '#ffffff', 4),
  ].join('');
}

const tray = (x: number, y: number, colour: string): string =>
  path(poly([x - 130, y - 16], [x + 130, y - 16], [x + 158, y + 26], [x - 158, y + 26]), colour) +
  path(poly([x - 158, y + 26], [x + 158, y + 26], [x + 154, y + 38], [x - 154, y + 38]), mix(colour, '#2a1a3a', 0.4)) +
  path(poly([x - 118, y - 10], [x + 118, y - 10], [x + 140, y + 18], [x - 140, y + 18]), fade('#ffffff', 0.2));
const glass = (x: number, y: number): string =>
  path(`M${x - 20} ${y - 66}H${x + 20}L${x + 15} ${y}H${x - 15}Z`, '#dff2f488') +
  path(`M${x - 18} ${y - 44}H${x + 18}L${x + 15} ${y}H${x - 15}Z`, '#fffaf0') +
  rect(x + 8, y - 60, 4, 52, '#ffffffaa', 2);

const counter = (): string =>
  [
    rect(0, 790, 1440, 170, down('#e9d3b0', '#b98a62')) +
      rect(0, 776, 1440, 20, '#fff4dc') +
      rect(0, 796, 1440, 10, '#3a2a5a33'),
    many(16, 3, (i) => rect(i * 92, 812, 84, 160, fade('#8a5a3a', 0.14), 4)),
    Array.from({ length: 7 }, (_, i) =>
      tray(820, 760 - i * 13, ['#e0a526', '#2f8f83', '#d9573f'][i % 3] ?? '#e0a526'),
    ).join(''),
    plate(800, 668, 1.2) +
      oval(780, 660, 34, 12, '#e8872e') +
      oval(830, 662, 24, 9, '#7faa4a') +
      oval(806, 654, 20, 8, '#f6d48a') +
      glass(904, 676),
    tray(1236, 752, '#d9573f') +
      plate(1226, 744, 1.3) +
      glass(1332, 752) +
      line([1126, 748], [1160, 734], '#8b98a4', 7),
  ].join('');

export const matsal: Picture = {
  width: 1440,
  height: 960,
  scale: 5 / 3,
  body: [
    hall(),
    group('translate(306 84)', chart()),
    pendant(150, 120, 1.3, '#2f8f83', '#fff0b8') + pendant(1050, 60, 0.8, '#2f8f83', '#fff0b8'),
    pottedPlant(1050, 700, 1.5, '#3a8a5e', '#f4ead8', light, 4),
    counter(),
    at(300, 782, 1.34, scale()),
    oval(1246, 300, 460, 400, round('#fff6d044', '#fff6d000')),
    atmosphere(1440, 960, 1200, 240, '#fff3c8', '#3a1f4a'),
  ].join(''),
};
