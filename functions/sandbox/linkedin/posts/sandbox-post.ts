export type PostMedia = { readonly id: string; readonly altText?: string; readonly title?: string };
export type PostArticle = {
  readonly source: string;
  readonly thumbnail?: string;
  readonly title?: string;
  readonly description?: string;
};

/** One of LinkedIn's content kinds. Polls and the like are kept as they came. */
export type PostContent = {
  readonly media?: PostMedia;
  readonly multiImage?: { readonly images: readonly PostMedia[] };
  readonly article?: PostArticle;
};

/** A post as the sandbox keeps it. Instants are epoch milliseconds. */
export type SandboxPost = {
  /** `urn:li:share:…` or, with several pictures, `urn:li:ugcPost:…`; 19 digits, a string always. */
  readonly id: string;
  readonly author: string;
  /** Little text as the network stores it: cut at a stray reserved character, hashtags as templates. */
  readonly commentary: string;
  /** What the client sent. */
  readonly sentCommentary: string;
  /** What a reader sees. */
  readonly shownText: string;
  readonly visibility: string;
  readonly feedDistribution: string;
  /** Whom it is shown to; left out for everyone. Reads never tell. */
  readonly targetEntities?: readonly unknown[];
  readonly lifecycleState: string;
  readonly isReshareDisabledByAuthor: boolean;
  readonly content: PostContent | null;
  readonly contentLandingPage: string | null;
  readonly contentCallToActionLabel: string | null;
  readonly createdAt: number;
  readonly lastModifiedAt: number;
  readonly edited: boolean;
  /** Accepted with 201, then never shown. */
  readonly hidden: boolean;
  readonly deletedAt: number | null;
};

/** The pictures of a post in the order shown; a link's thumbnail is none of them. */
export const picturesOf = (post: SandboxPost): readonly PostMedia[] =>
  post.content?.multiImage?.images ?? (post.content?.media === undefined ? [] : [post.content.media]);
