import { html as tagged } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString;

/** hono's tag, typed for how it is used here: no value is a promise, so the result is not one either. Values are escaped. */
export const html = tagged as (strings: TemplateStringsArray, ...values: readonly unknown[]) => Html;
