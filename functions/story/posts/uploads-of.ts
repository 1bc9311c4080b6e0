import type { LinkedInPost, PostPicture } from '#functions/ground/ports/post.ts';

/** What is uploaded before the post can be sent, in order. */
export const uploadsOf = ({ pictures, article }: LinkedInPost): readonly PostPicture[] => {
  if (pictures.length > 0 || article?.thumbnail === undefined) return pictures;
  return [article.thumbnail];
};
