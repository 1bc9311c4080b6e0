import type { SandboxPost } from '../posts/sandbox-post.ts';

export type PostFormat = 'several-pictures' | 'picture' | 'text' | 'link';

export const postFormat = ({ content }: SandboxPost): PostFormat => {
  if (content?.multiImage !== undefined) return 'several-pictures';
  if (content?.article !== undefined) return 'link';
  return content?.media === undefined ? 'text' : 'picture';
};

/** Engagement per impression by format: Socialinsider 2026, 1.3 million posts of 16 645 company pages. */
export const engagementRate: Readonly<Record<PostFormat, number>> = {
  'several-pictures': 0.066,
  picture: 0.053,
  text: 0.044,
  link: 0.0325,
};
