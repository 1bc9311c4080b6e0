import type { Settings } from '#functions/organisation/settings.ts';
import { finishOf } from '#functions/pictures/finish-of.ts';
import { readMark } from '#functions/pictures/read-mark.ts';
import { renderCached } from '#functions/pictures/render-cached.ts';
import { shapeOfPost } from '#functions/pictures/shape.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { LinkedInPost, PostPicture } from '#functions/posts/post.ts';
import type { ClearedStory } from '#functions/publications/cleared-story.ts';
import { refuse, type Stop } from '#functions/publications/stop.ts';
import { plainBody } from '#functions/stories/story.ts';
import { ingress } from '#functions/story-site/ingress.ts';
import { absolute, storyPath } from '#functions/story-site/page-paths.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures'>;

/** All pictures of a post share the shape that loses least of them. */
const picturesOf = async (
  deps: Needs,
  { story, images }: ClearedStory,
  { brand }: Settings,
): Promise<readonly PostPicture[] | Stop> => {
  const sources = story.front.images.map((image) => ({ image, bytes: images.get(image.file) ?? new Uint8Array() }));
  const facts = await Promise.all(sources.map(({ bytes }) => deps.pictures.inspect(bytes)));
  const broken = facts.findIndex((one) => 'problem' in one);
  if (broken >= 0) return refuse('picture-unreadable', sources[broken]?.image.file ?? '');
  const shape = shapeOfPost(facts.flatMap((one) => ('problem' in one ? [] : [one])));
  const { mark } = await readMark(deps, brand);
  const made: PostPicture[] = [];
  for (const { image, bytes } of sources) {
    const rendered = await renderCached(deps, bytes, [shape], image.focus ?? null, finishOf(brand, mark, image));
    const picture = 'problem' in rendered ? undefined : rendered[0];
    if (picture === undefined) return refuse('picture-unreadable', image.file);
    made.push({ bytes: picture.bytes, contentType: picture.contentType, alt: image.alt ?? '' });
  }
  return made;
};

/** The post exactly as it was approved: the text from the approval, the pictures from the approved bytes. */
export const composeLinkedIn = async (
  deps: Needs,
  cleared: ClearedStory,
  settings: Settings,
): Promise<LinkedInPost | Stop> => {
  const { story, approval } = cleared;
  const pictures = story.front.images.length === 0 ? [] : await picturesOf(deps, cleared, settings);
  if ('stop' in pictures) return pictures;
  const url = story.front.link ?? absolute(settings.brand.site, storyPath(story.id));
  const article =
    pictures.length > 0 ? null : { url, title: story.front.title, description: ingress(plainBody(story)) };
  return { channel: 'linkedin', ...approval.linkedin, pictures, article };
};
