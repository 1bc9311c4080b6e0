import type { PostArticle, PostContent, PostMedia } from './sandbox-post.ts';

/** The body of a create once its schema is checked. */
export type NewPost = {
  readonly author: string;
  readonly commentary: string;
  readonly visibility: string;
  readonly lifecycleState: string;
  readonly distribution: {
    readonly feedDistribution: string;
    readonly targetEntities?: readonly Readonly<Record<string, readonly (string | Locale)[]>>[];
  };
  readonly isReshareDisabledByAuthor?: boolean;
  readonly content?: Omit<PostContent, 'article'> & { readonly article?: Partial<PostArticle> };
  readonly contentLandingPage?: string;
  readonly contentCallToActionLabel?: string;
};

export type Locale = { readonly language: string; readonly country: string };

/** Every picture that a post names, with the field it stands in. */
export const mediaOf = ({ content }: NewPost): readonly { readonly field: string; readonly media: PostMedia }[] => {
  if (content?.media !== undefined) return [{ field: 'content.media', media: content.media }];
  const images = content?.multiImage?.images ?? [];
  return images.map((media, index) => ({ field: `content.multiImage.images[${index}]`, media }));
};
