import { raw } from 'hono/html';
import type { Thing, WithContext } from 'schema-dts';
import { html, type Markup } from '#functions/ground/markup/html.ts';

/** A data block that no value can end: the characters that could are written as JSON escapes. */
export const structuredData = (data: WithContext<Thing>): Markup => {
  // An ad has a hundred of them: each kind at once is soon done.
  const json = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return html`<script type="application/ld+json">${raw(json)}</script>`;
};
