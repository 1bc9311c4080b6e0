import type { JobBoardPost } from '#functions/ground/ports/post.ts';

/** A story that may stand in the ads of matching vacancies: one small object a story in `reports`. */
export type Release = Omit<JobBoardPost, 'channel'> & {
  /** When it was let into the ads. */
  readonly since: string;
};

export const releaseKey = (story: string): string => `releases/${story}.json`;
