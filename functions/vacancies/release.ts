import type { JobBoardPost } from '#functions/posts/post.ts';

/** A story that may stand in the ads of matching vacancies: one small object a story in `reports`. */
export type Release = Omit<JobBoardPost, 'channel'> & {
  /** When it was let into the ads. */
  readonly since: string;
};

export const releaseKey = (story: string): string => `releases/${story}.json`;

/** The marks around a story's block in an ad, so that it can be found and taken out byte for byte. */
export const blockMark = (story: string): string => `<!-- vardag:story ${story} -->`;
