import { ssim } from 'ssim.js';
import { fromPixels } from '#functions/adapters/picture-renderer/encode-pixels.ts';
import type { Master } from '#functions/adapters/picture-renderer/encode-variant.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { masterSize } from '#functions/story/pictures/master-size.ts';
import { decodedPicture } from '#test/bench/pictures/decoded-picture.ts';
import { wanted } from '#test/bench/pictures/wanted.ts';

/** Scaled as a whole and then cut, so that both begin and end at the same point of the picture to a fraction of a pixel. */
const sampled = async (master: Master, { width, height }: Variant) => {
  const { original } = master;
  const scale = Math.max(width / original.width, (height ?? 0) / original.height);
  const size = { width: Math.round(original.width * scale), height: Math.round(original.height * scale) };
  const { data, info } = await fromPixels(master)
    .resize({ ...size, fit: 'fill' })
    .extract({ left: 0, top: 0, width, height: height ?? size.height })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
};

/**
 * The likeness (SSIM of light) of the pixels of each variant to those of a full decode: what is told apart is the sampling,
 * neither the encoder nor a fraction of a pixel.
 */
export const fidelity = async (
  bytes: Uint8Array,
  variants: readonly Variant[] = wanted,
): Promise<Readonly<Record<string, number>>> => {
  const master = await decodedPicture(bytes, (own) => masterSize(own, variants));
  const whole = await decodedPicture(bytes, (own) => own);
  const found: Record<string, number> = {};
  for (const variant of variants) {
    const [ours, full] = [await sampled(master, variant), await sampled(whole, variant)];
    found[variant.name] = ssim(ours, full, { downsample: false }).mssim;
  }
  return found;
};
