import sharp from 'sharp';
import { encodeVariant, type Master } from '#functions/adapters/picture-renderer/encode-variant.ts';
import {
  isProblem,
  type OpenedPicture,
  openPicture,
  orProblem,
} from '#functions/adapters/picture-renderer/open-picture.ts';
import { sketchOf } from '#functions/adapters/picture-renderer/sketch-of.ts';
import type { Size } from '#functions/pictures/crop-window.ts';
import { masterSize } from '#functions/pictures/master-size.ts';
import { findSubject } from '#functions/pictures/subject/find-subject.ts';
import type { Aim } from '#functions/pictures/taken-window.ts';
import type { Variant } from '#functions/pictures/variant.ts';
import type { PictureProblem, PictureRenderer, RenderedPicture } from '#functions/ports/picture-renderer.ts';

/** Counts up when the same bytes and variants would give other bytes for a reason that is ours. */
const recipe = 2;

/** Upright, sRGB, transparency on white. The size decides how much of a JPEG is decoded at all. */
export const decoded = ({ decode }: OpenedPicture, { width, height }: Size): Promise<Master | PictureProblem> =>
  orProblem(async () => {
    const { data, info } = await decode()
      .autoOrient()
      .resize({ width, height, fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width, height: info.height };
  });

const nothing: Aim = { parts: [] };
const area = ({ width, height = width }: Variant): number => width * height;

/** Pictures by sharp. `threads` is what one encoding may use; several are under way at once. */
export const sharpRenderer = (threads = 1): PictureRenderer => {
  sharp.cache(false);
  sharp.concurrency(threads);
  return {
    version: `r${recipe}-sharp${sharp.versions.sharp}-vips${sharp.versions.vips}`,
    inspect: async (bytes) => {
      const opened = await openPicture(bytes);
      if (isProblem(opened)) return opened;
      // A file that was cut off has a whole head: only decoding shows it, and the smallest will do.
      const probe = await decoded(opened, { width: 16, height: 16 });
      return isProblem(probe) ? probe : opened.facts;
    },
    render: async (bytes, variants, focus) => {
      const opened = await openPicture(bytes);
      if (isProblem(opened)) return opened;
      // One long pipeline may use a second core, the many short ones that follow are spread over the cores themselves.
      sharp.concurrency(2);
      const master = await decoded(opened, masterSize(opened.facts, variants));
      sharp.concurrency(threads);
      if (isProblem(master)) return master;
      const isCut = ({ height }: Variant): boolean => height !== undefined;
      const found = async (): Promise<Aim> => findSubject(await sketchOf(master, opened.facts));
      const aim = focus === null && variants.some(isCut) ? found() : Promise.resolve(focus ?? nothing);
      // What is not cut waits for nothing: it is encoded while the subject is looked for.
      const made = async (variant: Variant): Promise<RenderedPicture> =>
        encodeVariant(master, variant, isCut(variant) ? await aim : nothing);
      const largestFirst = variants.toSorted((one, other) => area(other) - area(one));
      const rendered = await Promise.all(largestFirst.map(made));
      return variants.flatMap((variant) => rendered[largestFirst.indexOf(variant)] ?? []);
    },
  };
};
