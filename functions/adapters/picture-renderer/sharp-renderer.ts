import sharp from 'sharp';
import { drawCard } from '#functions/adapters/picture-renderer/draw-card.ts';
import { encodeVariant, type Master } from '#functions/adapters/picture-renderer/encode-variant.ts';
import { limitConcurrency } from '#functions/adapters/picture-renderer/limit-concurrency.ts';
import {
  isProblem,
  type OpenedPicture,
  openPicture,
  orProblem,
} from '#functions/adapters/picture-renderer/open-picture.ts';
import { plainPostProcessing } from '#functions/ground/picture-forms/post-processing.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { PictureProblem, PictureRenderer, RenderedPicture } from '#functions/ground/ports/picture-renderer.ts';
import type { Aim } from '#functions/story/pictures/crop-rect.ts';
import type { Size } from '#functions/story/pictures/crop-window.ts';
import { masterSize } from '#functions/story/pictures/master-size.ts';
import { findSubject } from '#functions/story/pictures/subject/find-subject.ts';
import { type Sketch, sketchSize } from '#functions/story/pictures/subject/sketch.ts';

/** The picture as small as the search for its subject wants it. `original` is the upright size of the file. */
export const sketchOf = async ({ pixels, width, height }: Master, original: Size): Promise<Sketch> => {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize({ ...sketchSize(original), fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
};

/** Counts up when the same bytes and variants would give other bytes for a reason that is ours. */
const recipe = 5;

/** Pictures decoded at a time, and variants made of them at a time: bounds the memory, and fills two processors. */
const mostDecoded = 2;
const mostEncoded = 4;

/** Upright, sRGB, transparency on white. The size decides how much of a JPEG is decoded at all. */
export const decoded = ({ decode, facts }: OpenedPicture, { width, height }: Size): Promise<Master | PictureProblem> =>
  orProblem(async () => {
    const { data, info } = await decode()
      .autoOrient()
      // The decoder's own halves are less like the picture: it takes one only where much is left to scale (decision 15).
      .resize({ width, height, fit: 'fill', fastShrinkOnLoad: false })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width, height: info.height, original: facts };
  });

/** AVIF takes many times longer than the others, so it begins first. */
const work = ({ width, height = width, format }: Variant): number => width * height * (format === 'avif' ? 10 : 1);

const nothing: Aim = { parts: [] };

/** Pictures by sharp. `threads` is what one encoding may use; several are under way at once. */
export const sharpRenderer = (threads = 1): PictureRenderer => {
  sharp.cache(false);
  sharp.concurrency(threads);
  const decoding = limitConcurrency(mostDecoded);
  const encoding = limitConcurrency(mostEncoded);
  return {
    version: `r${recipe}-sharp${sharp.versions.sharp}-vips${sharp.versions.vips}`,
    inspect: (bytes) =>
      decoding(async () => {
        const opened = await openPicture(bytes);
        if (isProblem(opened)) return opened;
        // A file that was cut off has a whole head: only decoding shows it, and the smallest will do.
        const probe = await decoded(opened, { width: 16, height: 16 });
        return isProblem(probe) ? probe : opened.facts;
      }),
    render: (bytes, variants, focus, finish = plainPostProcessing) =>
      decoding(async () => {
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
        const made = async (variant: Variant): Promise<RenderedPicture> => {
          const sought = isCut(variant) ? await aim : nothing;
          return encoding(() => encodeVariant(master, variant, sought, finish));
        };
        const longestFirst = variants.toSorted((one, other) => work(other) - work(one));
        const rendered = await Promise.all(longestFirst.map(made));
        return variants.flatMap((variant) => rendered[longestFirst.indexOf(variant)] ?? []);
      }),
    draw: (drawing) => decoding(() => orProblem(() => drawCard(drawing))),
  };
};
