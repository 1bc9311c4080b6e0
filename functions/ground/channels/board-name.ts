/** The boards whose ads are changed from here; each ad has a ledger of its own. */
export const boardNames = ['platsbanken', 'teamtailor'] as const;
export type BoardName = (typeof boardNames)[number];

/** Boards that fetch a file, by their name under `jobBoards` in `channels.yaml`. Settings know the names without the writers. */
export const feedBoards = ['indeed', 'jooble', 'talent', 'adzuna', 'careerjet', 'linkedin-jobs'] as const;
export type FeedBoard = (typeof feedBoards)[number];

/** What people call them, in any language. */
export const boardTitles: Readonly<Record<BoardName | FeedBoard, string>> = {
  platsbanken: 'Platsbanken',
  teamtailor: 'Teamtailor',
  indeed: 'Indeed',
  jooble: 'Jooble',
  talent: 'Talent.com',
  adzuna: 'Adzuna',
  careerjet: 'Careerjet',
  'linkedin-jobs': 'LinkedIn Jobs',
};
