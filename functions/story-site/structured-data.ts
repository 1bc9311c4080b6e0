import { raw } from 'hono/html';
import type { Thing, WithContext } from 'schema-dts';
import type { Html } from '#functions/story-site/html.ts';
import { html } from '#functions/story-site/html.ts';

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** A data block that no value can end: the characters that could are written as JSON escapes. */
export const structuredData = (data: WithContext<Thing>): Html => {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? '');
  return html`<script type="application/ld+json">${raw(json)}</script>`;
};
