import sharp from 'sharp';
import { ssim } from 'ssim.js';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { encoded } from '#test/bench/pictures/encoded.ts';
import { wanted } from '#test/bench/pictures/wanted.ts';

const pixelsOf = async (bytes: Uint8Array) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
};

/**
 * The likeness (SSIM of light) of each variant to the same window of a full decode, both encoded at quality 100, so that
 * what is told apart is the sampling and not the encoder.
 */
export const fidelity = async (bytes: Uint8Array): Promise<Readonly<Record<string, number>>> => {
  const finest = wanted.map((variant) => ({ ...variant, quality: 100 }));
  const made = await sharpRenderer().render(bytes, finest, null);
  if ('problem' in made) throw new Error(made.detail);
  const { data, info } = await sharp(bytes).autoOrient().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const found: Record<string, number> = {};
  for (const [index, picture] of made.entries()) {
    const variant = finest[index];
    if (variant === undefined) continue;
    const left = Math.round(picture.window.left * width);
    const top = Math.round(picture.window.top * height);
    const window = {
      left,
      top,
      width: Math.min(width - left, Math.round(picture.window.width * width)),
      height: Math.min(height - top, Math.round(picture.window.height * height)),
    };
    const cut = sharp(data, { raw: { width, height, channels: 3 } })
      .extract(window)
      .resize({ width: picture.width, height: picture.height, fit: 'fill' });
    const [ours, full] = [await pixelsOf(picture.bytes), await pixelsOf(await encoded(cut, variant).toBuffer())];
    found[variant.name] = ssim(ours, full, { downsample: false }).mssim;
  }
  return found;
};
