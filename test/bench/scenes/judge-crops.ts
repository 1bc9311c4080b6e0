import sharp from 'sharp';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { cropWindow, type Size, type Window } from '#functions/story/pictures/crop-window.ts';
import { linkedInShapes } from '#functions/story/pictures/variants.ts';
import { photograph } from '#test/bench/scenes/photograph.ts';
import type { Box, Scene } from '#test/bench/scenes/scene.ts';

/** LinkedIn's shapes at a third of their size, which changes nothing but the time it takes. */
const shapes: readonly (Variant & { readonly height: number })[] = Object.values(linkedInShapes).map((shape) => ({
  ...shape,
  width: shape.width / 3,
  height: (shape.height ?? shape.width) / 3,
}));

/** Who cuts a picture to every shape; windows in its pixels. */
export type Cutter = {
  readonly name: string;
  readonly cut: (picture: Size & { readonly name: string }, bytes: Uint8Array) => Promise<readonly Window[]>;
};

export const centre: Cutter = {
  name: 'the middle',
  cut: async (scene) => shapes.map((shape) => cropWindow(scene, shape, [0.5, 0.5])),
};

/** What sharp calls attention, as it is called by who uses sharp alone. */
export const attention: Cutter = {
  name: "sharp's attention",
  cut: (scene, bytes) =>
    Promise.all(
      shapes.map(async ({ width, height }) => {
        const cut = sharp(bytes).resize({ width, height, fit: 'cover', position: sharp.strategy.attention });
        const { info } = await cut.raw().toBuffer({ resolveWithObject: true });
        const scale = Math.min(scene.width / width, scene.height / height);
        const offset = (length: number | undefined): number => Math.abs(length ?? 0) * scale;
        const [left, top] = [offset(info.cropOffsetLeft), offset(info.cropOffsetTop)];
        return { left, top, width: width * scale, height: height * scale };
      }),
    ),
};

const renderer = sharpRenderer();

export const vardag: Cutter = {
  name: 'Vardag',
  cut: async (scene, bytes) => {
    const made = await renderer.render(bytes, shapes, null);
    if ('problem' in made) throw new Error(`${scene.name}: ${made.detail}`);
    return made.map(({ window }) => ({
      left: window.left * scene.width,
      top: window.top * scene.height,
      width: window.width * scene.width,
      height: window.height * scene.height,
    }));
  },
};

/** Share of the box's area that lies in the window. */
export const shareKept = (box: Box, { left, top, width, height }: Window): number => {
  const across = Math.min(box.right, left + width) - Math.max(box.left, left);
  const down = Math.min(box.bottom, top + height) - Math.max(box.top, top);
  return (Math.max(0, across) * Math.max(0, down)) / ((box.right - box.left) * (box.bottom - box.top));
};

/** True when a window of each shape has room for the whole box, so that cutting it is a fault of who cuts. */
export const fitsEveryShape = (scene: Size, { left, top, right, bottom }: Box): boolean =>
  shapes.every((shape) => {
    const window = cropWindow(scene, shape, [0.5, 0.5]);
    return right - left <= window.width && bottom - top <= window.height;
  });

export type Judged = { readonly scene: Scene; readonly kept: readonly (readonly number[])[] };

/** For every scene and cutter the share that each shape keeps. */
export const judgeCrops = async (scenes: readonly Scene[], cutters: readonly Cutter[]): Promise<readonly Judged[]> => {
  const judged: Judged[] = [];
  for (const scene of scenes) {
    const bytes = await photograph(scene);
    const kept: (readonly number[])[] = [];
    for (const { cut } of cutters)
      kept.push((await cut(scene, bytes)).map((window) => shareKept(scene.draw.box, window)));
    judged.push({ scene, kept });
  }
  return judged;
};

/** Share of cuts that keep at least 95 % of the box, and the mean share kept. */
export const score = (judged: readonly Judged[], cutter: number) => {
  const shares = judged.flatMap(({ kept }) => kept[cutter] ?? []);
  return {
    cuts: shares.length,
    whole: shares.filter((share) => share >= 0.95).length,
    mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
  };
};
