import { imageStatus } from '../images/sandbox-image.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import {
  imageFailed,
  imageNotOwned,
  imageUnknown,
  imageWaiting,
  urnTypeWrong,
  videoUnknown,
} from './content-refusals.ts';
import { mediaOf, type NewPost } from './new-post.ts';

const named = (post: NewPost): readonly { readonly field: string; readonly urn: string; readonly types: string }[] => {
  const media = mediaOf(post).map(({ field, media: { id } }) => ({
    field: `${field}.id`,
    urn: id,
    types: field === 'content.media' ? 'image|video|document' : 'image',
  }));
  const thumbnail = post.content?.article?.thumbnail;
  return thumbnail === undefined
    ? media
    : [...media, { field: 'content.article.thumbnail', urn: thumbnail, types: 'image' }];
};

/**
 * Every picture must exist, belong to the author and be AVAILABLE. Returns whether the post is to be accepted and
 * never shown, which a setting allows for pictures that are not ready.
 */
export const checkMedia = (world: SandboxWorld, post: NewPost): boolean => {
  let hide = false;
  for (const { field, urn, types } of named(post)) {
    const type = new RegExp(`^urn:li:(${types}):[\\w-]+$`).exec(urn)?.[1];
    if (type === undefined) throw urnTypeWrong(field, urn, 'urn:li:image');
    if (type !== 'image') throw videoUnknown();
    const image = world.state.images.find(({ id }) => id === urn);
    if (image === undefined) throw imageUnknown();
    if (image.owner !== post.author) throw imageNotOwned();
    const status = imageStatus(image, world.now());
    if (status === 'PROCESSING_FAILED') throw imageFailed();
    if (status === 'AVAILABLE') continue;
    if (world.faults.settings().unreadyImage === 'refuse') throw imageWaiting();
    hide = true;
  }
  return hide;
};
