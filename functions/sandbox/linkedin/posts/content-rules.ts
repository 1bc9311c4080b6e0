import { callToActionInvalid, fieldMissing, fieldTooLong, urlInvalid, valueRefused } from './content-refusals.ts';
import { mediaOf, type NewPost } from './new-post.ts';

const maxAltText = 4_086;
const callsToAction = [
  'APPLY',
  'DOWNLOAD',
  'VIEW_QUOTE',
  'LEARN_MORE',
  'SIGN_UP',
  'SUBSCRIBE',
  'REGISTER',
  'JOIN',
  'ATTEND',
  'REQUEST_DEMO',
  'SEE_MORE',
  'BUY_NOW',
  'SHOP_NOW',
];

const checkUrl = (field: string, value: string): void => {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw urlInvalid(field, value);
};

/** The 400s about landing page, call to action, link and number of pictures. */
export const checkContent = (post: NewPost): void => {
  if (post.contentLandingPage !== undefined) checkUrl('contentLandingPage', post.contentLandingPage);
  const label = post.contentCallToActionLabel;
  if (label !== undefined && !callsToAction.includes(label)) throw callToActionInvalid(label);
  const { article, multiImage } = post.content ?? {};
  if (article !== undefined) {
    if (article.source === undefined) throw fieldMissing('content.article.source');
    checkUrl('content.article.source', article.source);
  }
  const count = multiImage?.images.length;
  if (count !== undefined && (count < 2 || count > 20)) {
    throw valueRefused('content.multiImage.images', `a list of ${count} images`);
  }
  for (const { field, media } of mediaOf(post)) {
    const length = media.altText?.length ?? 0;
    if (length > maxAltText) throw fieldTooLong(`${field}.altText`, length, maxAltText);
  }
};
