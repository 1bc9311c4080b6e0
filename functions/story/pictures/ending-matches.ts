import type { PictureFacts } from '#functions/ground/ports/picture-renderer.ts';

const endings: Readonly<Record<PictureFacts['format'], readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
  avif: ['avif'],
  heif: ['heif', 'heic'],
  tiff: ['tif', 'tiff'],
};

/** Whether the ending of a file's name tells what is in it; a name without an ending tells nothing wrong. */
export const endingMatches = (file: string, format: PictureFacts['format']): boolean => {
  const ending = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase();
  return ending === undefined || endings[format].includes(ending);
};
