import type { Deps } from '#functions/ground/ports/deps.ts';
import type { LinkCard, LinkedInPost, PostPicture } from '#functions/ground/ports/post.ts';
import type { ClearedStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { refuse, type Stop } from '#functions/publishing/publications/sending/stop.ts';
import { ingress } from '#functions/site/ingress.ts';
import { absolute, storyPath } from '#functions/site/page-paths.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { brandFor } from '#functions/story/organisation/sender.ts';
import { brandCard } from '#functions/story/pictures/brand-card.ts';
import { postProcessingOf } from '#functions/story/pictures/post-processing-of.ts';
import { readMark } from '#functions/story/pictures/read-mark.ts';
import { renderCached } from '#functions/story/pictures/render-cached.ts';
import { shapeOfPost } from '#functions/story/pictures/shape.ts';
import { plainBody } from '#functions/story/stories/story.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures'>;

/** All pictures of a post share the shape that loses least of them. */
const picturesOf = async (
  deps: Needs,
  { story, images }: ClearedStory,
  { brand }: EmployerSettings,
): Promise<readonly PostPicture[] | Stop> => {
  const sources = story.front.images.map((image) => ({ image, bytes: images.get(image.file) ?? new Uint8Array() }));
  const facts = await Promise.all(sources.map(({ bytes }) => deps.pictures.inspect(bytes)));
  const broken = facts.findIndex((one) => 'problem' in one);
  if (broken >= 0) return refuse('picture-unreadable', sources[broken]?.image.file ?? '');
  const shape = shapeOfPost(facts.flatMap((one) => ('problem' in one ? [] : [one])));
  const { mark } = await readMark(deps, brand, story.front.unit);
  const made: PostPicture[] = [];
  for (const { image, bytes } of sources) {
    const rendered = await renderCached(
      deps,
      bytes,
      [shape],
      image.focus ?? null,
      postProcessingOf(brand, mark, image),
    );
    const picture = 'problem' in rendered ? undefined : rendered[0];
    if (picture === undefined) return refuse('picture-unreadable', image.file);
    made.push({ bytes: picture.bytes, contentType: picture.contentType, alt: image.alt ?? '' });
  }
  return made;
};

/** An approval from before there were drawn cards leads to the bare address, without a picture, as its sheet showed. */
const cardOf = async (
  deps: Needs,
  { story, approval }: ClearedStory,
  { brand }: EmployerSettings,
): Promise<LinkCard> => {
  const { card } = approval.linkedin;
  const words = { title: story.front.title, description: ingress(plainBody(story)) };
  if (card === undefined) return { url: story.front.link ?? absolute(brand.site, storyPath(story.id)), ...words };
  const { bytes } = await brandCard(deps, brandFor(brand, story.front.unit));
  return { url: card, ...words, thumbnail: { bytes, contentType: 'image/jpeg', alt: '' } };
};

/** The post exactly as it was approved: text, audience and link from the approval, pictures from the approved bytes. */
export const composeLinkedIn = async (
  deps: Needs,
  cleared: ClearedStory,
  settings: EmployerSettings,
): Promise<LinkedInPost | Stop> => {
  const { card: _, ...approved } = cleared.approval.linkedin;
  const hasPictures = cleared.story.front.images.length > 0;
  const pictures = hasPictures ? await picturesOf(deps, cleared, settings) : [];
  if ('stop' in pictures) return pictures;
  const article = hasPictures ? null : await cardOf(deps, cleared, settings);
  return { channel: 'linkedin', ...approved, pictures, article };
};
