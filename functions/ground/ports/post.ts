import type { Language } from '#functions/ground/language/language.ts';
import type { PictureType } from '#functions/ground/picture-forms/picture-kind.ts';

/** Whom a LinkedIn post is shown to; what each facet holds is checked where it is read (`story/stories/targeting.ts`). */
export type Targeting = {
  readonly [facet in
    | 'geoLocations'
    | 'industries'
    | 'jobFunctions'
    | 'seniorities'
    | 'staffCountRanges'
    | 'degrees'
    | 'fieldsOfStudy'
    | 'organizations']?: readonly string[] | undefined;
} & { readonly interfaceLocales?: readonly { readonly language: string; readonly country: string }[] | undefined };

/** A picture as it will be seen in the channel. */
export type PostPicture = {
  readonly bytes: Uint8Array;
  readonly contentType: PictureType;
  readonly alt: string;
};

/**
 * The card of a link, for a story without pictures. LinkedIn fetches nothing from the address: what the card shows is sent.
 * It takes no alt text, so the thumbnail says nothing that the title does not.
 */
export type LinkCard = {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly thumbnail?: PostPicture;
};

/** `shown` is what a reader sees; `commentary` is the same text in LinkedIn's little text format. */
export type LinkedInPost = {
  readonly channel: 'linkedin';
  readonly shown: string;
  readonly commentary: string;
  readonly pictures: readonly PostPicture[];
  readonly article: LinkCard | null;
  /** Left out: everyone. */
  readonly targeting?: Targeting;
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
  /** Hash of the story's own words; absent in releases of earlier versions. */
  readonly words?: string;
};

export type Post = LinkedInPost | SitePost | JobBoardPost;
