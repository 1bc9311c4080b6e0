import type { Prepared } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost } from '#functions/ground/ports/post.ts';

type Content = Readonly<Record<string, unknown>>;

const contentOf = (post: LinkedInPost, prepared: Prepared): Content | null => {
  const [first, ...others] = prepared.pictures.map((id, index) => ({ id, altText: post.pictures[index]?.alt ?? '' }));
  if (first !== undefined && post.pictures.length > 0)
    return others.length === 0 ? { media: first } : { multiImage: { images: [first, ...others] } };
  if (post.article === null) return null;
  const { url, title, description } = post.article;
  const thumbnail = first === undefined ? {} : { thumbnail: first.id };
  return { article: { source: url, ...thumbnail, title, description } };
};

/**
 * The body of a create. Fields that LinkedIn does not know are refused, not ignored
 * (docs/reference/linkedin.md#two-layers-of-checks).
 */
export const postBody = (author: string, post: LinkedInPost, prepared: Prepared): Content => {
  const content = contentOf(post, prepared);
  const targets = post.targeting === undefined ? [] : [post.targeting];
  return {
    author,
    commentary: post.commentary,
    visibility: 'PUBLIC',
    distribution: { feedDistribution: 'MAIN_FEED', targetEntities: targets, thirdPartyDistributionChannels: [] },
    lifecycleState: 'PUBLISHED',
    isReshareDisabledByAuthor: false,
    ...(content === null ? {} : { content }),
  };
};
