import sharp from 'sharp';

/** Width times height must stay below this. */
const pixelLimit = 36_152_320;
const frameLimit = 250;

export type PictureCheck = {
  readonly accepted: boolean;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
};

const refused: PictureCheck = { accepted: false, contentType: 'application/octet-stream', width: 0, height: 0 };

/** Decodes the picture: JPG, PNG or GIF within the limits is accepted, anything else and anything truncated is not. */
export const checkPicture = async (bytes: Uint8Array): Promise<PictureCheck> => {
  try {
    const { format, width, height, pages = 1, pageHeight = height } = await sharp(bytes).metadata();
    const known = format === 'jpeg' || format === 'png' || format === 'gif';
    const small = width * pageHeight < pixelLimit && pages <= frameLimit;
    if (known && small) await sharp(bytes, { failOn: 'truncated' }).resize(16, 16).raw().toBuffer();
    return { accepted: known && small, contentType: `image/${format}`, width, height: pageHeight };
  } catch {
    return refused;
  }
};
