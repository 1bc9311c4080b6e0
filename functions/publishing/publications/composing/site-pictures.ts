import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { SiteFile } from '#functions/ground/ports/post.ts';
import type { ClearedStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { refuse, type Stop } from '#functions/publishing/publications/sending/stop.ts';
import { pictureKey } from '#functions/site/page-paths.ts';
import type { StoryPicture } from '#functions/site/story-picture.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';
import { postProcessingOf } from '#functions/story/pictures/post-processing-of.ts';
import { readMark } from '#functions/story/pictures/read-mark.ts';
import { renderCached } from '#functions/story/pictures/render-cached.ts';
import { cardVariants, pageVariantsFor } from '#functions/story/pictures/variants.ts';

export type SitePictures = { readonly files: readonly SiteFile[]; readonly shown: readonly StoryPicture[] };

/** The story's pictures for its page, and what stands for the story elsewhere: cut from the first of them. */
export const sitePictures = async (
  deps: Pick<Deps, 'content' | 'reports' | 'pictures'>,
  { story, images }: ClearedStory,
  brand: Brand,
): Promise<SitePictures | Stop> => {
  const { mark } = await readMark(deps, brand, story.front.unit);
  const files: SiteFile[] = [];
  const shown: StoryPicture[] = [];
  // One after the other: each is large while it is worked on.
  for (const [index, image] of story.front.images.entries()) {
    const bytes = images.get(image.file) ?? new Uint8Array();
    const facts = await deps.pictures.inspect(bytes);
    if ('problem' in facts) return refuse('picture-unreadable', image.file);
    const page = pageVariantsFor(facts.width);
    const variants: readonly Variant[] = index === 0 ? [...page, ...cardVariants] : page;
    const made = await renderCached(deps, bytes, variants, image.focus ?? null, postProcessingOf(brand, mark, image));
    if ('problem' in made) return refuse('picture-unreadable', image.file);
    const keyed = made.map((one) => ({ ...one, key: pictureKey(story.id, index, one.variant, one.contentType) }));
    for (const { key, contentType, bytes: body } of keyed) files.push({ key, body, contentType });
    shown.push({
      index,
      alt: image.alt ?? '',
      credit: image.credit ?? null,
      width: facts.width,
      height: facts.height,
      files: keyed.slice(0, page.length).map(({ key, contentType, width }) => ({ key, contentType, width })),
    });
  }
  return { files, shown };
};
