import { html, type Markup } from '#functions/ground/markup/html.ts';
import { reactionsOf } from '../engagement/reactions.ts';
import { postEngagement } from '../engagement/share-totals.ts';
import type { SandboxPost } from '../posts/sandbox-post.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { type FeedLanguage, feedWords, moment, number } from './feed-words.ts';
import { postNumbers, reactionLine } from './post-numbers.ts';
import { postPictures } from './post-pictures.ts';
import { cutNotice, postText } from './post-text.ts';

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** One post as the feed shows it, its numbers beside it. */
export const postCard = (world: SandboxWorld, post: SandboxPost, followers: number, language: FeedLanguage): Markup => {
  const words = feedWords[language];
  const name = post.author === world.organization ? world.organizationName : post.author;
  const engagement = postEngagement(world, post, world.now());
  const reactions = reactionsOf(world.seed, post.id, engagement.likes);
  const digits = post.id.slice(post.id.lastIndexOf(':') + 1);
  const edited = post.edited ? html` · ${words.edited}` : '';
  return html`<li class="row"><article class="post" aria-labelledby="p${digits}">
<header><span class="avatar" aria-hidden="true">${initials(name)}</span><div>
<h2 id="p${digits}">${name}</h2>
<p class="meta">${number(followers, language)} ${words.followers}</p>
<p class="meta"><time datetime="${new Date(post.createdAt).toISOString()}">${moment(post.createdAt, language)}</time>${edited}</p>
</div></header>
${postText(post, words)}${cutNotice(post, words)}
${postPictures(world.state, post, words)}
${reactionLine(engagement, reactions, language)}
</article>${postNumbers(engagement, reactions, language)}</li>`;
};
