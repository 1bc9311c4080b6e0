import type { PictureType } from '#functions/pictures/picture-kind.ts';
import type { Language } from '#functions/stories/language.ts';

/** A picture as it will be seen in the channel. */
export type PostPicture = {
  readonly bytes: Uint8Array;
  readonly contentType: PictureType;
  readonly alt: string;
};

/** `shown` is what a reader sees; `commentary` is the same text in LinkedIn's little text format. */
export type LinkedInPost = {
  readonly channel: 'linkedin';
  readonly shown: string;
  readonly commentary: string;
  readonly pictures: readonly PostPicture[];
  /** For a story without pictures: the card of its story page. */
  readonly article: { readonly url: string; readonly title: string; readonly description: string } | null;
};

export type SiteFile = { readonly key: string; readonly body: Uint8Array | string; readonly contentType: string };

/** The first file is the page; its key is the post's identity on the site. */
export type SitePost = {
  readonly channel: 'site';
  readonly page: string;
  readonly url: string;
  readonly files: readonly SiteFile[];
};

/** A story block that may stand in the ads of matching vacancies. */
export type JobBoardPost = {
  readonly channel: 'job-boards';
  readonly story: string;
  readonly campaign: string;
  readonly title: string;
  readonly language: Language;
  readonly unit: string;
  readonly occupation: string;
  readonly html: string;
};

export type Post = LinkedInPost | SitePost | JobBoardPost;
