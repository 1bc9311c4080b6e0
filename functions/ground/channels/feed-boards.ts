/** Boards that fetch a file, by their name under `jobBoards` in `channels.yaml`. Settings know the names without the writers. */
export const feedBoards = ['indeed', 'jooble', 'talent', 'adzuna', 'careerjet', 'linkedin-jobs'] as const;
export type FeedBoard = (typeof feedBoards)[number];
