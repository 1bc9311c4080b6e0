import type { Size } from '#functions/story/pictures/crop-window.ts';
import { between, ellipse, hsl, rect, times } from '#test/bench/scenes/scene.ts';
import type { Seeded } from '#test/bench/seeded.ts';

export type Background = (random: Seeded, size: Size) => string;

const shade = (id: string, from: string, to: string): string =>
  `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

export const forest: Background = (random, { width, height }) =>
  shade('wood', hsl(100, 25, 70), hsl(95, 30, 25)) +
  rect(0, 0, width, height, 'url(#wood)') +
  times(18, () => {
    const thick = between(random, 0.01, 0.04) * width;
    return rect(
      between(random, 0, width),
      0,
      thick,
      height * between(random, 0.6, 0.95),
      hsl(28, 25, between(random, 12, 35)),
    );
  }) +
  times(220, () => {
    const size = between(random, 0.008, 0.035) * width;
    const green = hsl(between(random, 70, 130), between(random, 25, 55), between(random, 15, 60));
    return ellipse(between(random, 0, width), between(random, 0, height), size, size * 0.6, green);
  });

/** A glaring sun, and clouds with hard rims, where nobody stands. */
export const sky =
  (sunAt: number): Background =>
  (random, { width, height }) => {
    const horizon = height * between(random, 0.6, 0.75);
    return (
      shade('sky', hsl(205, 70, 58), hsl(200, 60, 88)) +
      rect(0, 0, width, height, 'url(#sky)') +
      ellipse(sunAt * width, height * 0.16, height * 0.07, height * 0.07, '#fffdf0') +
      times(9, () =>
        ellipse(
          between(random, 0, width),
          between(random, 0, 0.5) * height,
          between(random, 0.04, 0.14) * width,
          height * 0.04,
          '#fff',
        ),
      ) +
      rect(0, horizon, width, height, hsl(95, 30, 32)) +
      times(60, () =>
        rect(
          between(random, 0, width),
          between(random, horizon, height),
          width * 0.03,
          2,
          hsl(95, 35, between(random, 22, 48)),
        ),
      )
    );
  };

export const harbour: Background = (random, { width, height }) => {
  const shore = height * between(random, 0.42, 0.58);
  return (
    shade('air', hsl(210, 35, 75), hsl(30, 45, 85)) +
    rect(0, 0, width, height, 'url(#air)') +
    times(8, () => {
      const high = between(random, 0.1, 0.32) * height;
      const x = between(random, 0, width);
      return (
        rect(x, shore - high, width * 0.008, high, '#39424a') +
        rect(x - width * 0.05, shore - high, width * 0.1, 4, '#39424a')
      );
    }) +
    times(14, () =>
      rect(
        between(random, 0, width),
        shore - height * 0.06,
        width * 0.06,
        height * 0.06,
        hsl(between(random, 0, 360), 30, 45),
      ),
    ) +
    rect(0, shore, width, height, hsl(205, 30, 42)) +
    times(150, () =>
      rect(
        between(random, 0, width),
        between(random, shore, height),
        between(random, 0.01, 0.06) * width,
        2,
        hsl(200, 30, between(random, 32, 75)),
      ),
    )
  );
};

/** Rows of windows: strong edges everywhere and nothing to look at. */
export const facade: Background = (random, { width, height }) => {
  const step = width / Math.round(between(random, 9, 15));
  const wall = hsl(between(random, 10, 50), between(random, 10, 45), between(random, 45, 75));
  return (
    rect(0, 0, width, height, wall) +
    times(Math.ceil(height / step) * Math.ceil(width / step), (index) => {
      const [column, row] = [index % Math.ceil(width / step), Math.floor(index / Math.ceil(width / step))];
      const [x, y] = [column * step + step * 0.22, row * step + step * 0.16];
      return (
        rect(x, y, step * 0.56, step * 0.66, '#f4f2ee') +
        rect(x + 3, y + 3, step * 0.56 - 6, step * 0.66 - 6, hsl(210, 20, between(random, 15, 55)))
      );
    })
  );
};

export const night: Background = (random, { width, height }) =>
  shade('dusk', '#0a0f1c', '#1c2230') +
  rect(0, 0, width, height, 'url(#dusk)') +
  times(26, () =>
    rect(
      between(random, 0, width),
      between(random, 0.1, 0.6) * height,
      width * 0.012,
      height * 0.02,
      hsl(42, 80, between(random, 45, 75)),
    ),
  ) +
  times(3, () => {
    const [x, y] = [between(random, 0.05, 0.95) * width, between(random, 0.05, 0.3) * height];
    return (
      ellipse(x, y, width * 0.03, width * 0.03, 'rgba(255,220,150,.25)') +
      ellipse(x, y, width * 0.01, width * 0.01, '#fff3d0')
    );
  }) +
  rect(0, height * 0.82, width, height, '#171a20');
