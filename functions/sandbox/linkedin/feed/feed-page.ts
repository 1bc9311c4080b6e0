import { html, type Markup } from '#functions/ground/markup/html.ts';
import { followersAt } from '../engagement/followers.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { type FeedLanguage, feedWords } from './feed-words.ts';
import { postCard } from './post-card.ts';

const perPage = 25;

const pageLinks = (start: number, all: number, language: FeedLanguage): Markup => {
  if (all <= perPage) return html``;
  const words = feedWords[language];
  const link = (to: number, text: string) => html`<a href="?lang=${language}&amp;start=${to}">${text}</a> `;
  const newer = start > 0 ? link(Math.max(0, start - perPage), words.newer) : '';
  const older = start + perPage < all ? link(start + perPage, words.older) : '';
  return html`<nav class="pages" aria-label="${words.pages}">${newer}${older}</nav>`;
};

/** The page of the sandbox: what the world would have seen, newest first, from the post with the number `start`. */
export const feedPage = (world: SandboxWorld, language: FeedLanguage, start: number): Markup => {
  const words = feedWords[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const standing = world.state.posts.filter(({ deletedAt, hidden }) => deletedAt === null && !hidden);
  const removed = world.state.posts.filter(({ deletedAt }) => deletedAt !== null).length;
  const followers = followersAt(world);
  const cards = standing
    .toReversed()
    .toSorted((one, two) => two.createdAt - one.createdAt)
    .slice(start, start + perPage)
    .map((post) => postCard(world, post, followers, language));
  const feed =
    standing.length === 0
      ? html`<section class="empty"><h2>${words.empty}</h2><p>${words.emptyHint}</p></section>`
      : html`<ul class="feed" aria-label="${words.feed}">${cards}</ul>${pageLinks(start, standing.length, language)}<p class="hint">${words.rateHint}</p>`;
  return html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${words.title}</title><link rel="stylesheet" href="feed.css"></head>
<body><a class="skip" href="#feed">${words.skip}</a>
<header class="top"><h1>${words.title}</h1><p>${words.intro}</p>
<nav aria-label="${words.languages}"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.language}</a></nav></header>
<main id="feed" tabindex="-1">${feed}${removed === 0 ? '' : html`<p class="hint">${words.removed(removed)}</p>`}</main>
</body></html>`;
};
