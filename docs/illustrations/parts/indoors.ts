import { poly } from './curve.ts';
import { at, curve, disc, down, fade, inside, line, mix, oval, path, rect, round } from './paint.ts';
import { many } from './random.ts';

/** A window with a frame and whatever is seen through it (in the drawing's own coordinates). */
export function pane(
  x: number,
  y: number,
  w: number,
  h: number,
  view: string,
  frame: string,
  columns = 2,
  rows = 1,
): string {
  const bars = [
    ...Array.from({ length: columns - 1 }, (_, i) => rect(x + ((i + 1) * w) / columns - 5, y, 10, h, frame)),
    ...Array.from({ length: rows - 1 }, (_, i) => rect(x, y + ((i + 1) * h) / rows - 4, w, 8, frame)),
  ];
  const glare = path(
    poly([x + w * 0.12, y], [x + w * 0.3, y], [x + w * 0.05, y + h], [x - w * 0.13, y + h]),
    fade('#ffffff', 0.14),
  );
  return (
    rect(x - 16, y - 16, w + 32, h + 32, mix(frame, '#3a2238', 0.18), 4) +
    inside(`M${x} ${y}h${w}v${h}h${-w}Z`, view, glare) +
    bars.join('') +
    rect(x - 16, y - 16, w + 32, 16, frame) +
    rect(x - 16, y, 16, h, frame) +
    rect(x - 34, y + h + 10, w + 68, 20, mix(frame, '#ffffff', 0.4), 3) +
    rect(x - 34, y + h + 30, w + 68, 7, fade('#3a2238', 0.25))
  );
}

export const mug = (x: number, y: number, size: number, colour: string, band = '#ffffff'): string =>
  at(
    x,
    y,
    size,
    oval(4, 1, 26, 5, '#2a162a44'),
    `<path d="M16 -30q18 -2 16 12q-2 12 -18 10" fill="none" stroke="${colour}" stroke-width="6"/>`,
    path('M-20 -40H20Q21 -12 14 0H-14Q-21 -12 -20 -40Z', colour) +
      path('M-20 -40H-6Q-9 -12 -6 0H-14Q-21 -12 -20 -40Z', '#2a162a33') +
      rect(-20, -26, 40, 6, band),
    oval(0, -40, 20, 5, mix(colour, '#ffffff', 0.4)) + oval(0, -39.4, 16.5, 3.8, '#5a3222'),
  );

export const steam = (x: number, y: number, size: number, colour: string): string =>
  at(
    x,
    y,
    size,
    [-12, 2, 15]
      .map((s, i) => curve(fade(colour, 0.55), 5 - i, [s, 0], [s - 9, -18], [s + 8, -36], [s - 5, -54], [s + 4, -70]))
      .join(''),
  );

/** A hanging lamp whose light falls below. */
export const pendant = (x: number, y: number, size: number, shade: string, glow: string): string =>
  disc(x, y + 30 * size, 210 * size, round(fade(glow, 0.55), fade(glow, 0.16), fade(glow, 0))) +
  at(
    x,
    y,
    size,
    line([0, -900], [0, -40], '#2b2233', 3),
    path('M-14 -44H14Q18 -20 62 14H-62Q-18 -20 -14 -44Z', shade),
    path('M-14 -44H-2Q-8 -16 -28 14H-62Q-18 -20 -14 -44Z', '#1f102a33'),
    oval(0, 14, 62, 9, mix(glow, '#ffffff', 0.5)),
    disc(0, 16, 12, '#fffdf0'),
  );

/** A shelf of books from x to x + w, standing on y; every book leans on chance. */
export function books(x: number, y: number, w: number, h: number, colours: readonly string[], seed: number): string {
  let place = 2;
  return many(Math.ceil(w / 9), seed, (_, chance) => {
    const thick = 9 + chance() * 13;
    const tall = h * (0.66 + chance() * 0.32);
    const colour = colours[Math.floor(chance() * colours.length)] ?? '#b5533c';
    const left = x + place;
    place += thick + (chance() < 0.07 ? 22 : 0.8);
    if (place > w) return '';
    return (
      rect(Number(left.toFixed(1)), y - tall, Number(thick.toFixed(1)), tall, colour, 1) +
      rect(Number(left.toFixed(1)), y - tall, 2.4, tall, fade('#1c1030', 0.25)) +
      rect(left + 2.6, y - tall * 0.82, thick - 4, 4, fade('#fff3d6', 0.7)) +
      (chance() < 0.4 ? rect(left + 2.6, y - tall * 0.3, thick - 4, 8, fade('#fff3d6', 0.35)) : '')
    );
  });
}

/** A bookcase with `rows` shelves. */
export const bookcase = (
  x: number,
  y: number,
  w: number,
  h: number,
  rows: number,
  wood: string,
  colours: readonly string[],
  seed: number,
): string =>
  rect(x, y, w, h, mix(wood, '#1c1030', 0.45)) +
  Array.from({ length: rows }, (_, i) => {
    const floor = y + ((i + 1) * h) / rows - 8;
    return (
      rect(x, floor - h / rows + 8, w, h / rows, down('#1c103055', '#1c103000')) +
      books(x + 8, floor, w - 16, h / rows - 26, colours, seed + i) +
      rect(x, floor, w, 8, wood) +
      rect(x, floor + 8, w, 6, '#1c103044')
    );
  }).join('') +
  rect(x - 8, y - 8, 12, h + 16, wood) +
  rect(x + w - 4, y - 8, 12, h + 16, wood) +
  rect(x - 8, y - 12, w + 16, 12, wood);

/** A round cushion lying on the floor. */
export const cushion = (x: number, y: number, size: number, colour: string): string =>
  at(
    x,
    y,
    size,
    oval(6, 16, 92, 22, '#1c103044'),
    path('M-86 4Q-92 -28 -40 -32Q0 -36 40 -32Q92 -28 86 4Q84 24 0 26Q-84 24 -86 4Z', colour),
    path('M-86 4Q-84 24 0 26Q84 24 86 4Q60 16 0 16Q-60 16 -86 4Z', '#1c103040'),
    oval(0, -12, 56, 13, fade('#ffffff', 0.14)),
    disc(0, -11, 4, fade('#1c1030', 0.5)),
    [-1, 1].map((s) => curve(fade('#1c1030', 0.25), 2, [s * 8, -11], [s * 34, -14], [s * 56, -8])).join(''),
  );
