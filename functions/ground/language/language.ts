/** The languages that stories, pages and messages are written in. */
export type Language = 'sv' | 'en';
