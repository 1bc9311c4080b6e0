import * as z from 'zod';

/** A URN is kept whole and as text: its 19 digits are more than a number holds. */
export const postUrn = z.string().regex(/^urn:li:(share|ugcPost):\d+$/);

export const postUrl = (urn: string): string => `https://www.linkedin.com/feed/update/${urn}/`;

const Picture = z.object({ id: z.string() });

/** A post as it is read back. Content may be missing or empty although the post has pictures. */
export const PublishedPost = z
  .object({
    id: postUrn,
    author: z.string().catch(''),
    commentary: z.string().catch(''),
    lifecycleState: z.string().catch('PUBLISHED'),
    createdAt: z.number().nullable().catch(null),
    content: z
      .object({
        media: Picture.optional().catch(undefined),
        multiImage: z
          .object({ images: z.array(Picture) })
          .optional()
          .catch(undefined),
        article: z
          .object({ thumbnail: z.string().optional().catch(undefined) })
          .optional()
          .catch(undefined),
      })
      .catch({}),
  })
  .transform(({ content, ...post }) => ({
    ...post,
    /** A link's thumbnail counts: it was uploaded for this post alone. */
    pictures: [
      ...(content.media ? [content.media.id] : []),
      ...(content.multiImage?.images ?? []).map(({ id }) => id),
      ...(content.article?.thumbnail === undefined ? [] : [content.article.thumbnail]),
    ],
  }));
export type PublishedPost = z.infer<typeof PublishedPost>;

/** Drafts and posts that LinkedIn gave up are in no reader's feed. */
export const isShown = (post: PublishedPost): boolean => !/^(DRAFT|PUBLISH_FAILED)/.test(post.lifecycleState);
