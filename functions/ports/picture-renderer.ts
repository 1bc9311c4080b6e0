import type { Variant } from '#functions/pictures/variant.ts';

export type PictureFacts = {
  readonly format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heif' | 'tiff';
  /** Upright size in pixels, after the orientation tag is honoured. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
};

/** Why a file could not be used as a picture; data, because the file came from a person. */
export type PictureProblem = {
  readonly problem: 'unreadable' | 'unsupported' | 'too-many-pixels';
  readonly detail: string;
};

/** The part of the upright original that was taken, in 0..1 from its top left. */
export type PictureWindow = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type RenderedPicture = {
  readonly variant: string;
  readonly bytes: Uint8Array;
  readonly contentType: 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
  readonly window: PictureWindow;
};

/** A focal point as in `story.md`: 0..1 from the top left of the upright picture. */
export type Focus = readonly [number, number];

/** The same bytes, variants and version give the same bytes. Output is sRGB, upright and holds no metadata. */
export type PictureRenderer = {
  /** Names the version of the pipeline; part of the address of a result. */
  readonly version: string;
  readonly inspect: (bytes: Uint8Array) => Promise<PictureFacts | PictureProblem>;
  readonly render: (
    bytes: Uint8Array,
    variants: readonly Variant[],
    focus: Focus | null,
  ) => Promise<readonly RenderedPicture[] | PictureProblem>;
};
