import type { Finish } from '#functions/ground/picture-forms/finish.ts';
import type { Mark } from '#functions/ground/picture-forms/mark.ts';

type Credited = { readonly credit?: string | undefined; readonly copyright?: string | undefined };
type Branded = { readonly colours: { readonly primary: string } };

/** How a story's picture is finished: the employer's colour and mark, and the names that its front matter gives. */
export const finishOf = ({ colours }: Branded, mark: Mark | null, { credit, copyright }: Credited): Finish => ({
  ground: colours.primary,
  credit: credit ?? null,
  copyright: copyright ?? null,
  mark,
});
