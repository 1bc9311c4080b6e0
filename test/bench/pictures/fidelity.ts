import type { Sharp } from 'sharp';
import { ssim } from 'ssim.js';
import { shaped } from '#functions/adapters/picture-renderer/encode-variant.ts';
import { isProblem, openPicture } from '#functions/adapters/picture-renderer/open-picture.ts';
import { decoded } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { masterSize } from '#functions/pictures/master-size.ts';
import { takenWindow } from '#functions/pictures/taken-window.ts';
import { wanted } from '#test/bench/pictures/wanted.ts';

const pixelsOf = async (picture: Sharp) => {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
};

/**
 * The likeness (SSIM of light) of what each encoder is given to the same window of a full decode, cut at the upper left:
 * what is told apart is the sampling, neither the encoder nor a fraction of a pixel.
 */
export const fidelity = async (bytes: Uint8Array): Promise<Readonly<Record<string, number>>> => {
  const opened = await openPicture(bytes);
  if (isProblem(opened)) throw new Error(opened.detail.en);
  const [master, whole] = await Promise.all([
    decoded(opened, masterSize(opened.facts, wanted)),
    decoded(opened, opened.facts),
  ]);
  if (isProblem(master) || isProblem(whole)) throw new Error('The picture can not be decoded.');
  const found: Record<string, number> = {};
  for (const variant of wanted) {
    const [ours, full] = await Promise.all(
      [master, whole].map((from) => pixelsOf(shaped(from, variant, takenWindow(from, variant, [0, 0])))),
    );
    if (ours === undefined || full === undefined) continue;
    found[variant.name] = ssim(ours, full, { downsample: false }).mssim;
  }
  return found;
};
