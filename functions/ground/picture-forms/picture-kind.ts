/** The formats that pictures are made in. */
export type PictureKind = 'jpeg' | 'webp' | 'avif';
export type PictureType = `image/${PictureKind}`;

export const typeOfKind = (kind: PictureKind): PictureType => `image/${kind}`;

const endings: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** The ending of a file's name, without the dot. */
export const endingOf = (type: PictureType): string => endings[type];
