import type { Sharp } from 'sharp';
import { drawLogo } from '#functions/adapters/picture-renderer/draw-logo.ts';
import { encodePixels, fromPixels } from '#functions/adapters/picture-renderer/encode-pixels.ts';
import { findQuality } from '#functions/adapters/picture-renderer/find-quality.ts';
import { typeOfKind } from '#functions/ground/picture-forms/picture-kind.ts';
import type { PostProcessing } from '#functions/ground/picture-forms/post-processing.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { RenderedPicture } from '#functions/ground/ports/picture-renderer.ts';
import { creditXmp } from '#functions/story/pictures/credit-xmp.ts';
import { type Aim, cropRect, inShares } from '#functions/story/pictures/crop-rect.ts';
import type { Size, Window } from '#functions/story/pictures/crop-window.ts';
import { losesFocus } from '#functions/story/pictures/framing.ts';
import { lighterQuality } from '#functions/story/pictures/quality-search.ts';
import type { Pixels } from '#functions/story/pictures/sample-tiles.ts';
import { watermark } from '#functions/story/pictures/watermark.ts';

/** Upright sRGB pixels without transparency, and the size of the picture that they were scaled down from. */
export type Master = Pixels & { readonly original: Size };

/** The height that keeps the original's proportions, whatever was rounded on the way. */
const heightAt = (width: number, { original }: Master): number =>
  Math.max(1, Math.round((width * original.height) / original.width));

/** The pixels that the encoder is given; `ground` stands beside a picture that is shown whole in another shape. */
export const shaped = (master: Master, { width, height }: Variant, window: Window, ground = '#ffffff'): Sharp => {
  const picture = fromPixels(master);
  if (height === undefined) {
    const least = Math.min(width, master.original.width);
    return picture.resize({ width: least, height: heightAt(least, master), fit: 'fill' });
  }
  if (losesFocus(master, { width, height }))
    return picture.resize({ width, height, fit: 'contain', background: ground });
  return picture.extract(window).resize({ width, height, fit: 'fill' });
};

const framed = async (master: Master, variant: Variant, window: Window, finish: PostProcessing): Promise<Pixels> => {
  const { data, info } = await shaped(master, variant, window, finish.ground)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = { pixels: data, width: info.width, height: info.height };
  const { mark } = finish;
  if (mark === null || !mark.channels.includes(variant.channel ?? 'site')) return picture;
  return watermark(picture, await drawLogo(mark, picture), mark);
};

/** One variant from the master: cut, marked, and compressed no more and no less than it needs. */
export const encodeVariant = async (
  master: Master,
  variant: Variant,
  aim: Aim,
  finish: PostProcessing,
): Promise<RenderedPicture> => {
  const window = cropRect(master, variant, aim);
  const picture = await framed(master, variant, window, finish);
  const xmp = creditXmp(finish);
  let quality: number | null = await findQuality(picture, variant);
  let bytes = await encodePixels(picture, variant.format, quality, xmp);
  for (;;) {
    quality = lighterQuality(variant, quality, bytes.length);
    if (quality === null) break;
    bytes = await encodePixels(picture, variant.format, quality, xmp);
  }
  const { width, height } = picture;
  return {
    variant: variant.name,
    bytes: new Uint8Array(bytes),
    contentType: typeOfKind(variant.format),
    width,
    height,
    window: inShares(window, master),
  };
};
