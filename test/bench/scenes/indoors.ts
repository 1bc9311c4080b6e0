import type { Background } from '#test/bench/scenes/outdoors.ts';
import { between, ellipse, hsl, rect, times } from '#test/bench/scenes/scene.ts';

export const shelves: Background = (random, { width, height }) => {
  const board = height / 5;
  return (
    rect(0, 0, width, height, '#7d6a55') +
    times(5, (row) => {
      let x = 0;
      let books = '';
      while (x < width) {
        const thick = between(random, 0.008, 0.026) * width;
        const high = board * between(random, 0.55, 0.88);
        const colour = hsl(between(random, 0, 360), between(random, 15, 65), between(random, 20, 70));
        books += rect(x, (row + 1) * board - high, thick - 1, high, colour);
        x += thick;
      }
      return `${books}${rect(0, (row + 1) * board - 5, width, 8, '#4a3b2c')}`;
    })
  );
};

/** Bricks have the hue of skin. */
export const bricks: Background = (random, { width, height }) => {
  const [long, high] = [width / 16, width / 48];
  const inRow = Math.ceil(width / long) + 1;
  return (
    rect(0, 0, width, height, '#b9aea2') +
    times(Math.ceil(height / high) * inRow, (index) => {
      const row = Math.floor(index / inRow);
      const x = (index % inRow) * long - (row % 2) * (long / 2);
      return rect(
        x,
        row * high,
        long - 3,
        high - 3,
        hsl(between(random, 8, 26), between(random, 30, 55), between(random, 35, 60)),
      );
    })
  );
};

/** So have boards. */
export const boards: Background = (random, { width, height }) =>
  rect(0, 0, width, height, '#b98a5c') +
  times(9, (index) =>
    rect(
      (index * width) / 9,
      0,
      width / 9 - 3,
      height,
      hsl(between(random, 24, 34), between(random, 30, 50), between(random, 50, 68)),
    ),
  ) +
  times(140, () =>
    rect(
      between(random, 0, width),
      between(random, 0, height),
      2,
      between(random, 0.05, 0.3) * height,
      'rgba(90,50,20,.25)',
    ),
  ) +
  times(12, () => ellipse(between(random, 0, width), between(random, 0, height), 6, 10, 'rgba(70,35,15,.6)'));

/** A wall, a floor, a poster with strong colours and something on a table. */
export const room: Background = (random, { width, height }) => {
  const floor = height * between(random, 0.72, 0.85);
  const wall = hsl(between(random, 20, 220), between(random, 4, 20), between(random, 62, 88));
  const [x, y] = [between(random, 0.05, 0.75) * width, between(random, 0.08, 0.3) * height];
  return (
    rect(0, 0, width, height, wall) +
    rect(0, floor, width, height, hsl(30, 20, between(random, 30, 50))) +
    rect(x, y, width * 0.14, height * 0.24, '#fff') +
    rect(x + 8, y + 8, width * 0.14 - 16, height * 0.24 - 16, hsl(between(random, 0, 360), 65, 50)) +
    times(6, () =>
      rect(x + 16, y + between(random, 0.04, 0.2) * height, width * between(random, 0.04, 0.1), 4, '#fff'),
    ) +
    times(5, () =>
      rect(
        between(random, 0, width),
        floor - height * 0.06,
        width * 0.02,
        height * 0.06,
        hsl(between(random, 0, 360), 40, 50),
      ),
    )
  );
};

/** A window behind everything. */
export const brightWindow: Background = (random, { width, height }) =>
  rect(0, 0, width, height, hsl(210, 12, 34)) +
  rect(width * 0.08, height * 0.04, width * 0.84, height * 0.8, hsl(205, 40, 93)) +
  times(12, () =>
    ellipse(
      between(random, 0.1, 0.9) * width,
      height * between(random, 0.5, 0.8),
      width * 0.06,
      height * 0.08,
      hsl(110, 20, between(random, 68, 85)),
    ),
  ) +
  times(4, (index) =>
    rect(width * (0.08 + 0.21 * (index + 1)) - 6, height * 0.04, 12, height * 0.8, hsl(210, 12, 30)),
  ) +
  rect(width * 0.08, height * 0.42, width * 0.84, 10, hsl(210, 12, 30));
