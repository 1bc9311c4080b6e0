import { at, curve, disc, down, fade, line, mix, oval, path, rect, stroke } from './paint.ts';

/** A small electric car seen from the side, nose to the left; 400 long and 190 tall at size 1, wheels on y. No number plate. */
export function smallCar(
  x: number,
  y: number,
  size: number,
  body: string,
  glass: string,
  rim: string,
  snow: string,
): string {
  const wheel = (wx: number): string =>
    disc(wx, -36, 40, '#17141f') +
    disc(wx, -36, 25, '#8d93a3') +
    disc(wx, -36, 21, '#4a4f60') +
    [0, 60, 120]
      .map(
        (a) =>
          `<rect x="${wx - 21}" y="-38.5" width="42" height="5" fill="#9aa2b4" transform="rotate(${a} ${wx} -36)"/>`,
      )
      .join('') +
    disc(wx, -36, 6, '#c9cedb');
  return at(
    x,
    y,
    size,
    oval(200, 2, 230, 16, '#0a0d2266'),
    path(
      'M6 -34Q0 -74 24 -92Q70 -106 96 -114Q136 -176 180 -182H300Q350 -180 376 -112Q398 -96 396 -34Z',
      down(mix(body, '#ffffff', 0.2), body, mix(body, '#0c1030', 0.45)),
    ),
    path('M110 -112Q142 -164 182 -168H226V-110Z', glass) + path('M238 -110V-168H298Q334 -164 354 -110Z', glass),
    path('M128 -112Q156 -158 184 -166L160 -111Z', fade('#ffffff', 0.28)) +
      path('M250 -110L282 -168H296L272 -110Z', fade('#ffffff', 0.22)),
    path('M4 -50Q200 -34 397 -50L396 -34H6Z', mix(body, '#0c1030', 0.6)),
    path('M12 -78Q150 -66 392 -82L393 -72Q150 -56 8 -66Z', '#e0a526'),
    line([232, -108], [228, -46], fade('#0c1030', 0.4), 2) + rect(246, -98, 26, 5, fade('#0c1030', 0.5), 2),
    path('M20 -90Q30 -100 52 -100Q46 -84 24 -80Z', '#fff6cf') + path('M384 -104Q396 -98 395 -84L384 -86Z', '#e4432f'),
    path('M92 -118Q102 -122 104 -132L118 -134Q118 -120 104 -112Z', mix(body, '#0c1030', 0.3)),
    curve(rim, 3.4, [100, -118], [138, -172], [182, -183], [300, -183], [350, -166]),
    path('M166 -178Q180 -196 240 -194Q310 -196 338 -172Q310 -180 240 -180Q190 -182 166 -178Z', snow) +
      path('M30 -94Q64 -112 98 -116Q84 -100 30 -94Z', snow),
    path('M54 -36A42 42 0 0 1 138 -36Z', '#0d0b16') + path('M272 -36A42 42 0 0 1 356 -36Z', '#0d0b16'),
    wheel(96) + wheel(314),
  );
}

/** A town bicycle heading right; wheels on y, saddle at (-34, -112), handlebar at (52, -118), pedals at (0, -34). */
export function bicycle(x: number, y: number, size: number, colour: string, basket = ''): string {
  const wheel = (wx: number): string =>
    stroke(`M${wx - 40} -40A40 40 0 1 1 ${wx + 40} -40A40 40 0 1 1 ${wx - 40} -40`, '#251f33', 5) +
    [0, 30, 60, 90, 120, 150]
      .map(
        (a) =>
          `<line x1="${wx - 37}" y1="-40" x2="${wx + 37}" y2="-40" stroke="#ffffff" stroke-opacity=".5" stroke-width=".9" transform="rotate(${a} ${wx} -40)"/>`,
      )
      .join('') +
    disc(wx, -40, 4, '#d7d2dc');
  const tubes: [number, number, number, number][] = [
    [-64, -40, 0, -36],
    [0, -36, -30, -100],
    [-64, -40, -26, -90],
    [0, -36, 44, -92],
    [-26, -84, 44, -98],
    [42, -106, 64, -40],
  ];
  return at(
    x,
    y,
    size,
    wheel(-64) + wheel(64),
    tubes.map(([a, b, c, d]) => line([a, b], [c, d], colour, 5.5)).join(''),
    curve(mix(colour, '#000000', 0.3), 5, [-108, -42], [-100, -76], [-64, -88], [-32, -76]),
    path('M-52 -108Q-34 -118 -14 -108Q-30 -100 -52 -104Z', '#2b2233'),
    curve('#2b2233', 4.6, [42, -106], [44, -122], [34, -128], [24, -126]),
    disc(0, -36, 11, '#3a3246') + disc(0, -36, 6, '#b9b3c2'),
    basket
      ? path('M52 -116H96L88 -84H58Z', basket) +
          [94, 102, 110].map((d) => line([57, -d + 2], [91, -d + 2], fade('#3a2418', 0.45), 1.4)).join('')
      : '',
    disc(66, -96, 4, '#fff3c0'),
  );
}
