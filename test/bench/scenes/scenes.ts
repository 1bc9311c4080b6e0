import type { Size } from '#functions/story/pictures/crop-window.ts';
import { kinds } from '#test/bench/scenes/kinds.ts';
import type { Box, Scene } from '#test/bench/scenes/scene.ts';
import { seeded } from '#test/bench/seeded.ts';

const within = ({ left, top, right, bottom }: Box, { width, height }: Size): Box => ({
  left: Math.max(left, 0),
  top: Math.max(top, 0),
  right: Math.min(right, width),
  bottom: Math.min(bottom, height),
});

/** Every kind once for each seed. The same seeds draw the same scenes. */
export const scenesOf = (seeds: readonly number[]): readonly Scene[] =>
  seeds.flatMap((seed) =>
    kinds.map(({ name, size, draw }, index) => {
      const drawing = draw(seeded(seed * 1000 + index), size);
      return { name, seed, ...size, draw: { ...drawing, box: within(drawing.box, size) } };
    }),
  );
