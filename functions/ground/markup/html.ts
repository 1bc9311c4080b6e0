import { html as tagged } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from '#functions/ground/language/language.ts';

/** A piece of a page: escaped where it must be, safe to put into another piece. */
export type Markup = HtmlEscapedString;

/** hono's tag, typed for how it is used here: no value is a promise, so the result is not one either. Values are escaped. */
export const html = tagged as (strings: TemplateStringsArray, ...values: readonly unknown[]) => Markup;

/** ` lang="en"` where a part is in another language than the page. */
export const langOf = (part: Language, page: Language): Markup | string => (part === page ? '' : html` lang="${part}"`);
