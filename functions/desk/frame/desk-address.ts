/** Where the desk answers. A path with its query, as links and forms name it. */
export const deskPaths = {
  home: '/newsroom/desk/',
  start: '/newsroom/desk/start/',
  help: '/newsroom/desk/help/',
  people: '/newsroom/desk/people/',
  mine: '/newsroom/desk/mine/',
  draft: '/newsroom/desk/draft/',
  pictures: '/newsroom/desk/pictures/',
  consent: '/newsroom/desk/consent/',
  campaign: '/newsroom/desk/campaign/',
  slot: '/newsroom/desk/slot/',
  subscribe: '/newsroom/desk/subscribe/',
  pause: '/newsroom/desk/pause/',
  next: '/newsroom/desk/next/',
  officer: '/newsroom/desk/officer/',
  record: '/newsroom/desk/record/',
} as const;

/** The script that keeps in the browser what is typed. */
export const keepTypedPath = '/newsroom/desk/keep-typed.js';

/** A path with what it is asked about. */
export const withQuery = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query)}`;

export const actPath = (act: string): string => `/newsroom/act/${act}`;
export const sheetPath = (story: string): string => `/newsroom/stories/${encodeURIComponent(story)}/`;
