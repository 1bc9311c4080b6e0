import type { Mark } from '#functions/ground/picture-forms/mark.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PictureFacts } from '#functions/ground/ports/picture-renderer.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { ReviewedStory } from '#functions/newsroom/review/review-story.ts';
import {
  noPictures,
  type SheetCut,
  type SheetPicture,
  type SheetPictures,
} from '#functions/newsroom/screens/queries/sheet/sheet-facts.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';
import { brandCard } from '#functions/story/pictures/brand-card.ts';
import { postProcessingOf } from '#functions/story/pictures/post-processing-of.ts';
import { type CachedPicture, renderCached } from '#functions/story/pictures/render-cached.ts';
import { shapeOfPost } from '#functions/story/pictures/shape.ts';
import { openGraph, pageVariants, thumbnail } from '#functions/story/pictures/variants.ts';
import type { Story } from '#functions/story/stories/story.ts';
import type { StoryImage } from '#functions/story/stories/story-front.ts';

/** The whole picture as the story page shows it on a desk; made for the page anyway, and without metadata. */
const whole = pageVariants.filter(({ width, format }) => width === 960 && format === 'jpeg');

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures'>;
type Usable = { readonly image: StoryImage; readonly bytes: Uint8Array; readonly size: PictureFacts };

const usable = (story: Story, { read, pictures }: ReviewedStory): readonly Usable[] =>
  story.front.images.flatMap((image) => {
    const bytes = read.images.get(image.file);
    const size = pictures.get(image.file);
    return bytes === undefined || size === undefined || 'problem' in size ? [] : [{ image, bytes, size }];
  });

const cardView = async (deps: Needs, { front }: Story, brand: Brand): Promise<PictureView> => {
  const { key, width, height } = await brandCard(deps, brand);
  return { src: key, alt: '', width, height, language: front.language };
};

const cutOf = (of: SheetCut['of'], picture: CachedPicture | undefined): readonly SheetCut[] =>
  picture === undefined ? [] : [{ of, window: picture.window }];

/** The pictures that the sheet shows, made or found; only the first is cut for link cards and lists. A picture that can't be used is told by a finding. */
export const renderSheetPictures = async (
  deps: Needs,
  reviewed: ReviewedStory,
  { brand, mark }: { readonly brand: Brand; readonly mark: Mark | null },
): Promise<SheetPictures> => {
  const { story } = reviewed.read;
  if (story === null || reviewed.place.folder === 'withdrawn') return noPictures;
  if (story.front.images.length === 0) return { ...noPictures, card: await cardView(deps, story, brand) };
  const found = usable(story, reviewed);
  const [first] = found;
  if (first === undefined) return noPictures;
  const shape = shapeOfPost(found.map(({ size }) => size));
  const view = ({ key, width, height }: CachedPicture, image: StoryImage): PictureView => ({
    src: key,
    alt: image.alt ?? '',
    width,
    height,
    language: story.front.language,
  });
  let thumb: PictureView | null = null;
  const pictures: SheetPicture[] = [];
  for (const one of found) {
    const { image, bytes } = one;
    const variants = [...whole, shape, ...(one === first ? [openGraph, thumbnail] : [])];
    const made = await renderCached(deps, bytes, variants, image.focus ?? null, postProcessingOf(brand, mark, image));
    if ('problem' in made) continue;
    const [shown, cut, card, small] = made;
    if (shown === undefined || cut === undefined) continue;
    if (small !== undefined) thumb = view(small, image);
    const cuts = [cutOf('linkedin', cut), cutOf('card', card), cutOf('small', small)].flat();
    pictures.push({ image, whole: view(shown, image), cut: view(cut, image), cuts });
  }
  return { ...noPictures, thumb, pictures };
};
