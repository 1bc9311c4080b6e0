import { raw } from 'hono/html';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { parseLittleText } from '../posts/little-text.ts';
import type { SandboxPost } from '../posts/sandbox-post.ts';
import type { FeedWords } from './feed-words.ts';

const address = /(https?:\/\/[^\s]+[^\s.,;:!?)»”"])/;

const linked = (text: string): readonly Markup[] =>
  text
    .split(address)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : html`${part}`));

/** About three lines on a wide card. */
const shortText = 210;

const isLong = (text: string): boolean => text.length > shortText || text.split('\n').length > 3;

/** The text as followers see it, folded after about three lines; unfolding needs no script. */
export const postText = (post: SandboxPost, words: FeedWords): Markup => {
  const pieces = parseLittleText(post.commentary).tokens.map((token) => {
    if (token.kind === 'text') return linked(token.text);
    return token.kind === 'hashtag'
      ? html`<span class="tag">#${token.tag}</span>`
      : html`<span class="mention">${token.name}</span>`;
  });
  if (!isLong(post.shownText)) return html`<p class="text">${pieces}</p>`;
  return html`<p class="text long">${pieces}</p>
<details class="fold"><summary><span class="closed">${words.more}</span><span class="opened">${words.less}</span></summary></details>`;
};

/** Says when the network kept less than was sent; silence there is how texts get lost. */
export const cutNotice = (post: SandboxPost, words: FeedWords): Markup =>
  parseLittleText(post.sentCommentary).cutAt === null
    ? raw('')
    : html`<p class="notice">${words.cut(post.shownText.length)}</p>`;
