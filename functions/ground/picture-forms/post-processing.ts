import type { Mark } from '#functions/ground/picture-forms/mark.ts';

/** What is done to a picture beside cutting and scaling. */
export type PostProcessing = {
  /** Behind a picture that does not fill its shape, `#rrggbb`. */
  readonly ground: string;
  /** Who took the picture and whose it is, in the words of the front matter: all that is written into a file. */
  readonly credit: string | null;
  readonly copyright: string | null;
  /** The employer's mark, where one is put on pictures. */
  readonly mark: Mark | null;
};

export const plainPostProcessing: PostProcessing = { ground: '#ffffff', credit: null, copyright: null, mark: null };
