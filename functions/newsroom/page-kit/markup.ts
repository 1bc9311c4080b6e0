import { html } from 'hono/html';
import type { Language } from '#functions/ground/language/language.ts';

/** A piece of a page: escaped where it must be, safe to put into another piece. */
export type Markup = ReturnType<typeof html>;

/** ` lang="en"` where a part is in another language than the page. */
export const langOf = (part: Language, page: Language): Markup | string => (part === page ? '' : html` lang="${part}"`);
