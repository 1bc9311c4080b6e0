import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Engagement } from '../engagement/engagement-model.ts';
import { type Reactions, reactionTypes } from '../engagement/reactions.ts';
import { type FeedLanguage, feedWords, number, percent } from './feed-words.ts';

const signs = {
  LIKE: '👍',
  EMPATHY: '❤️',
  PRAISE: '👏',
  INTEREST: '💡',
  APPRECIATION: '🤝',
  ENTERTAINMENT: '😄',
} as const;

/** The line under a post: the three commonest reactions, their number, comments and shares. */
export const reactionLine = (engagement: Engagement, reactions: Reactions, language: FeedLanguage): Markup => {
  const words = feedWords[language];
  const common = reactionTypes
    .filter((type) => reactions[type] > 0)
    .toSorted((one, other) => reactions[other] - reactions[one])
    .slice(0, 3);
  const parts = [
    html`${common.length === 0 ? '' : html`<span class="signs" aria-hidden="true">${common.map((type) => html`<span class="sign ${type.toLowerCase()}">${signs[type]}</span>`)}</span> `}${number(engagement.likes, language)}
<span class="unit">${words.reactions.toLowerCase()}</span>`,
    html`${number(engagement.comments, language)} ${words.comments.toLowerCase()}`,
    html`${number(engagement.shares, language)} ${words.shares.toLowerCase()}`,
  ];
  return html`<ul class="reactions">${parts.map((part) => html`<li>${part}</li>`)}</ul>`;
};

/** What only the page's administrators see, beside the post. */
export const postNumbers = (engagement: Engagement, reactions: Reactions, language: FeedLanguage): Markup => {
  const words = feedWords[language];
  const { impressions, clicks, likes, comments, shares } = engagement;
  const rate = impressions === 0 ? '–' : percent((clicks + likes + comments + shares) / impressions, language);
  const rows: readonly (readonly [string, string])[] = [
    [words.impressions, number(impressions, language)],
    [words.clicks, number(clicks, language)],
    [words.reactions, number(likes, language)],
    [words.comments, number(comments, language)],
    [words.shares, number(shares, language)],
    [words.rate, rate],
  ];
  const types = reactionTypes
    .filter((type) => reactions[type] > 0)
    .map((type) => `${words.reaction[type]} ${number(reactions[type], language)}`);
  return html`<div class="numbers"><h3>${words.numbers}</h3>
<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${types.length === 0 ? '' : html`<p class="types">${types.join(' · ')}</p>`}</div>`;
};
