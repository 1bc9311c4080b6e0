import { withoutWordsOf } from '#functions/ground/language/without-words-of.ts';
import type { Refused } from '#functions/ground/ports/channel.ts';
import type { Post } from '#functions/ground/ports/post.ts';

const toldBy = (post: Post): string => {
  if (post.channel === 'job-boards') return post.html;
  if (post.channel === 'site') return '';
  return [post.shown, ...post.pictures.map(({ alt }) => alt), post.article?.title, post.article?.description].join(' ');
};

/** A channel may repeat in its no what it was sent; the ledger, which stays when a story is to be told no more, keeps the rest. */
export const withoutToldWords = <Answer extends { readonly outcome: string }>(
  answer: Answer | Refused,
  post: Post,
): Answer | Refused =>
  answer.outcome === 'refused' && 'detail' in answer
    ? { ...answer, detail: withoutWordsOf(answer.detail, toldBy(post)) }
    : answer;
