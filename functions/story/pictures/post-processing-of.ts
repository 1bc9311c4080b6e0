import type { Mark } from '#functions/ground/picture-forms/mark.ts';
import type { PostProcessing } from '#functions/ground/picture-forms/post-processing.ts';

type Credited = { readonly credit?: string | undefined; readonly copyright?: string | undefined };
type Branded = { readonly colours: { readonly primary: string } };

/** How a story's picture is finished: the employer's colour and mark, and the names that its front matter gives. */
export const postProcessingOf = (
  { colours }: Branded,
  mark: Mark | null,
  { credit, copyright }: Credited,
): PostProcessing => ({
  ground: colours.primary,
  credit: credit ?? null,
  copyright: copyright ?? null,
  mark,
});
