import { raw } from 'hono/html';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { imageKey } from '../images/sandbox-image.ts';
import { type PostMedia, picturesOf, type SandboxPost } from '../posts/sandbox-post.ts';
import type { SandboxState } from '../sandbox-state.ts';
import type { FeedWords } from './feed-words.ts';

const mostShown = 5;

const picture = (state: SandboxState, { id, altText = '' }: Omit<PostMedia, 'title'>): Markup => {
  const upload = state.images.find((image) => image.id === id)?.upload;
  const size = raw(upload ? `width="${upload.width}" height="${upload.height}"` : '');
  return html`<img src="media/${imageKey(id)}" alt="${altText}" ${size} loading="lazy">`;
};

/** The grid of one to five pictures; from the sixth on only their number is told, on the fifth. */
const grid = (state: SandboxState, pictures: readonly PostMedia[], words: FeedWords): Markup => {
  const left = pictures.length - mostShown;
  const shown = pictures.slice(0, mostShown);
  const items = shown.map((media, index) => {
    const rest =
      left > 0 && index === mostShown - 1 ? html`<span class="rest">+ ${words.morePictures(left)}</span>` : '';
    return html`<li>${picture(state, media)}${rest}</li>`;
  });
  return html`<ul class="pictures of-${shown.length}">${items}</ul>`;
};

/** What stands under the text: pictures, or the card of a link. */
export const postPictures = (state: SandboxState, post: SandboxPost, words: FeedWords): Markup => {
  const article = post.content?.article;
  if (article !== undefined) {
    const thumbnail = article.thumbnail === undefined ? '' : picture(state, { id: article.thumbnail });
    return html`<a class="card-link" href="${article.source}" rel="noreferrer">${thumbnail}
<span class="card-title">${article.title ?? article.source}</span>
<span class="card-host">${new URL(article.source).host}</span></a>`;
  }
  const pictures = picturesOf(post);
  return pictures.length === 0 ? raw('') : grid(state, pictures, words);
};
