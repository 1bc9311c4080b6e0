import { shaped } from '#functions/adapters/picture-renderer/encode-variant.ts';
import { findQuality } from '#functions/adapters/picture-renderer/find-quality.ts';
import { sketchOf } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { cropRect } from '#functions/story/pictures/crop-rect.ts';
import { masterSize } from '#functions/story/pictures/master-size.ts';
import { findSubject } from '#functions/story/pictures/subject/find-subject.ts';
import { decodedPicture } from '#test/bench/pictures/decoded-picture.ts';
import { wanted } from '#test/bench/pictures/wanted.ts';

/** The variants with the qualities that the renderer chooses for this picture: everybody else is given them. */
export const settled = async (bytes: Uint8Array): Promise<readonly Variant[]> => {
  const master = await decodedPicture(bytes, (own) => masterSize(own, wanted));
  const subject = findSubject(await sketchOf(master, master.original));
  return Promise.all(
    wanted.map(async (variant) => {
      const cut = shaped(master, variant, cropRect(master, variant, subject)).raw();
      const { data, info } = await cut.toBuffer({ resolveWithObject: true });
      const quality = await findQuality({ pixels: data, width: info.width, height: info.height }, variant);
      return { ...variant, quality };
    }),
  );
};
