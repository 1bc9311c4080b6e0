import type { Prepared } from '#functions/ports/channel.ts';
import type { LinkedInPost } from '#functions/posts/post.ts';

type Content = Readonly<Record<string, unknown>>;

const contentOf = (post: LinkedInPost, prepared: Prepared): Content | null => {
  const images = prepared.pictures.map((id, index) => ({ id, altText: post.pictures[index]?.alt ?? '' }));
  const [first, ...others] = images;
  if (first === undefined) {
    if (post.article === null) return null;
    const { url, title, description } = post.article;
    return { article: { source: url, title, description } };
  }
  return others.length === 0 ? { media: first } : { multiImage: { images } };
};

/** The body of a create. Fields that LinkedIn does not know are refused, not ignored (reference: linkedin section 7.2). */
export const postBody = (author: string, post: LinkedInPost, prepared: Prepared): Content => {
  const content = contentOf(post, prepared);
  return {
    author,
    commentary: post.commentary,
    visibility: 'PUBLIC',
    distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
    lifecycleState: 'PUBLISHED',
    isReshareDisabledByAuthor: false,
    ...(content === null ? {} : { content }),
  };
};
