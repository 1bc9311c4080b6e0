import type { Master } from '#functions/adapters/picture-renderer/encode-variant.ts';
import { isProblem, openPicture } from '#functions/adapters/picture-renderer/open-picture.ts';
import { decoded } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Size } from '#functions/story/pictures/crop-window.ts';

/** The pixels of a picture that is known to be whole, at the size that is made of its own. */
export const decodedPicture = async (bytes: Uint8Array, sizeOf: (own: Size) => Size): Promise<Master> => {
  const opened = await openPicture(bytes);
  if (isProblem(opened)) throw new Error('The picture can not be opened.');
  const master = await decoded(opened, sizeOf(opened.facts));
  if (isProblem(master)) throw new Error('The picture can not be decoded.');
  return master;
};
