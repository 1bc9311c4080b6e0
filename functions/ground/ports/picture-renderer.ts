import type { Text } from '#functions/ground/language/text.ts';
import type { PictureType } from '#functions/ground/picture-forms/picture-kind.ts';
import type { PostProcessing } from '#functions/ground/picture-forms/post-processing.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';

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
  readonly detail: Text;
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
  readonly contentType: PictureType;
  readonly width: number;
  readonly height: number;
  readonly window: PictureWindow;
};

/** A focal point as in `story.md`: 0..1 from the top left of the upright picture. */
export type Focus = readonly [number, number];

/** A picture of an employer's own colours (`#rrggbb`) and logo, without words: 1200 × 627 pixels. */
export type Drawing = {
  readonly background: string;
  readonly primary: string;
  readonly accent: string;
  /** Null: the primary colour fills the picture. */
  readonly logo: Uint8Array | null;
};

/**
 * The same bytes, variants, finish and version give the same bytes. Output is sRGB, upright, and holds no metadata but the
 * credit of its finish. However many pictures are asked for at once, only a few are held in memory.
 */
export type PictureRenderer = {
  /** Names the version of the pipeline; part of the address of a result. */
  readonly version: string;
  readonly inspect: (bytes: Uint8Array) => Promise<PictureFacts | PictureProblem>;
  readonly render: (
    bytes: Uint8Array,
    variants: readonly Variant[],
    focus: Focus | null,
    finish?: PostProcessing,
  ) => Promise<readonly RenderedPicture[] | PictureProblem>;
  /** A problem is the logo's. */
  readonly draw: (drawing: Drawing) => Promise<RenderedPicture | PictureProblem>;
};
