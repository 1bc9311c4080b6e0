import { poly } from './curve.ts';
import { at, curve, disc, fade, line, mix, path, rect, round } from './paint.ts';
import { many } from './random.ts';

const shadow = '#1b1238';

/** Nordhamn's red and white lighthouse; `lit` gives it a glowing lantern. Base at (x, base), `height` tall. */
export function lighthouse(x: number, base: number, height: number, lit: boolean, haze = '#ffffff', far = 0): string {
  const tone = (c: string): string => mix(c, haze, far);
  const body = (a: number, b: number, colour: string): string => {
    const half = (t: number): number => 11 - t * 4.2;
    return (
      path(poly([-half(a), -a * 100], [half(a), -a * 100], [half(b), -b * 100], [-half(b), -b * 100]), tone(colour)) +
      path(
        poly([-half(a), -a * 100], [-half(a) * 0.1, -a * 100], [-half(b) * 0.1, -b * 100], [-half(b), -b * 100]),
        fade(shadow, 0.2),
      )
    );
  };
  return at(
    x,
    base,
    height / 130,
    lit ? disc(0, -108, 60, round('#ffe9a8cc', '#ffd98a44', '#ffd98a00')) : '',
    path(poly([-22, 2], [-18, -6], [18, -6], [22, 2]), tone('#5d5a6e')),
    body(0.05, 0.3, '#d8412f') + body(0.3, 0.52, '#f7efe2') + body(0.52, 0.76, '#d8412f') + body(0.76, 0.98, '#f7efe2'),
    rect(-11, -101, 22, 4, tone('#3b3148')),
    rect(-6.5, -116, 13, 15, lit ? '#fff0b8' : tone('#bfe0e6')),
    line([0, -116], [0, -101], tone('#3b3148'), 1.2),
    path(poly([-9, -116], [9, -116], [0, -127]), tone('#b5301f')),
    line([0, -127], [0, -132], tone('#3b3148'), 1.4),
  );
}

/** A mushroom water tower; 130 tall at height 130. */
export function waterTower(x: number, base: number, height: number, colour: string, haze = '#ffffff', far = 0): string {
  const tone = (c: string): string => mix(c, haze, far);
  return at(
    x,
    base,
    height / 130,
    path('M-9 0L-6 -70Q-6 -84 -34 -100H34Q6 -84 6 -70L9 0Z', tone(mix(colour, '#40324e', 0.18))),
    path('M-9 0L-6 -70Q-6 -84 -34 -100H-4L-1 -70V0Z', fade(shadow, 0.16)),
    path('M-40 -100Q-40 -112 -34 -118H34Q40 -112 40 -100Q0 -92 -40 -100Z', tone(colour)),
    path('M-40 -100Q-40 -112 -34 -118H-6Q-10 -108 -8 -96Q-26 -97 -40 -100Z', fade(shadow, 0.16)),
    path('M-34 -118Q0 -134 34 -118Z', tone(mix(colour, '#26547c', 0.35))),
  );
}

/** A portal crane of the harbour. */
export function crane(x: number, base: number, height: number, colour: string, mirrored = false): string {
  const flip = mirrored ? -1 : 1;
  const w = 3;
  return `<g transform="translate(${x} ${base}) scale(${(flip * height) / 120} ${height / 120})">${[
    line([-16, 0], [-10, -42], colour, w) +
      line([16, 0], [10, -42], colour, w) +
      line([-13, -20], [13, -20], colour, 2),
    rect(-13, -56, 26, 15, colour, 2),
    rect(2, -53, 8, 7, fade('#ffe6a8', 0.8)),
    line([4, -56], [54, -112], colour, w) +
      line([-4, -56], [-2, -92], colour, 2.4) +
      line([-2, -92], [54, -112], colour, 1.2) +
      line([-2, -92], [-24, -58], colour, 1.2),
    rect(-30, -60, 18, 9, colour, 1),
    line([54, -112], [54, -66], colour, 1) + rect(48, -66, 12, 8, colour, 1),
  ].join('')}</g>`;
}

/** A row of gabled town houses between two x, standing on `base`. */
export function houses(
  from: number,
  to: number,
  base: number,
  height: number,
  colours: readonly string[],
  windows: string,
  seed: number,
): string {
  const step = height * 0.62;
  const count = Math.ceil((to - from) / step);
  return many(count, seed, (i, chance) => {
    const x = from + i * step;
    const w = step * (0.96 + chance() * 0.16);
    const h = height * (0.62 + chance() * 0.42);
    const colour = colours[Math.floor(chance() * colours.length)] ?? '#88667a';
    const kind = chance();
    const gable = height * 0.26;
    const roof =
      kind < 0.45
        ? path(poly([x - 2, base - h], [x + w / 2, base - h - gable], [x + w + 2, base - h]), mix(colour, shadow, 0.35))
        : kind < 0.75
          ? path(
              poly(
                [x - 1, base - h],
                [x + w * 0.14, base - h - gable * 0.7],
                [x + w * 0.86, base - h - gable * 0.7],
                [x + w + 1, base - h],
              ),
              mix(colour, '#7a2c22', 0.5),
            )
          : rect(x - 1, base - h - 3, w + 2, 4, mix(colour, shadow, 0.4));
    const cell = w / 3.6;
    const panes = many(Math.max(1, Math.floor(h / (cell * 1.7))) * 3, seed * 7 + i, (k, luck) =>
      luck() < 0.82
        ? rect(
            x + cell * 0.45 + (k % 3) * cell,
            base - h + cell * 0.7 + Math.floor(k / 3) * cell * 1.6,
            cell * 0.55,
            cell * 0.95,
            fade(windows, luck() < 0.5 ? 0.9 : 0.4),
            0.6,
          )
        : '',
    );
    return roof + rect(x, base - h, w, h, colour) + rect(x, base - h, w * 0.3, h, fade(shadow, 0.1)) + panes;
  });
}

/** A blue and cream tram, 240 long at size 1, its wheels on y. */
export function tram(x: number, y: number, size: number, windows = '#cfe8ee', body = '#1d6a96'): string {
  const pane = (px: number, w: number): string =>
    rect(px, -62, w, 27, windows, 3) +
    path(
      poly([px + w * 0.2, -62], [px + w * 0.45, -62], [px + w * 0.2, -35], [px, -35], [px, -42]),
      fade('#ffffff', 0.35),
    );
  return at(
    x,
    y,
    size,
    rect(-4, -2, 252, 4, fade(shadow, 0.25), 2),
    [30, 62, 178, 210].map((w) => disc(w, -4, 7, '#2c2838') + disc(w, -4, 3, '#8c8798')).join(''),
    path('M0 -8V-60Q4 -74 18 -74H222Q238 -74 242 -52L246 -24V-8Z', body),
    path('M0 -34H245L246 -24V-8H0Z', '#f4ead6'),
    rect(0, -34, 245, 4, '#e0a526'),
    [10, 48, 130, 168].map((px) => pane(px, 33)).join('') + path('M208 -62H226Q233 -60 235 -50L237 -35H208Z', windows),
    rect(86, -64, 18, 54, mix(body, '#0b2233', 0.35), 2) +
      rect(106, -64, 18, 54, mix(body, '#0b2233', 0.35), 2) +
      rect(89, -61, 12, 36, windows, 2) +
      rect(109, -61, 12, 36, windows, 2),
    disc(239, -18, 4, '#fff3c4'),
    curve('#3a3448', 2.4, [96, -74], [116, -90], [100, -104]) + line([84, -104], [118, -104], '#3a3448', 2.4),
  );
}
