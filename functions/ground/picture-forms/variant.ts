import type { PictureKind } from '#functions/ground/picture-forms/picture-kind.ts';

/**
 * One size and format of a picture. With `height` the picture fills the shape; without, it is only scaled down. With
 * `similarity` (wanted structural similarity to the uncompressed picture, 0 to 1) the quality is looked for around
 * `quality`; without, it is `quality`. With `maxBytes` the quality is lowered until the file is no larger.
 */
export type Variant = {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  readonly format: PictureKind;
  readonly quality: number;
  readonly similarity?: number;
  readonly maxBytes?: number;
  /** Where it is seen; decides whether the employer's mark stands on it. The site unless it says so. */
  readonly channel?: 'linkedin' | 'site' | 'job-boards';
};
