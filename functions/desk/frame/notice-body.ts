import { html, type Markup } from '#functions/ground/markup/html.ts';

/** A page that says one thing, and where to go on. */
export const noticeBody = (
  title: string,
  more: string,
  door: { readonly href: string; readonly words: string } | null,
): Markup =>
  html`<div class="opening"><h1>${title}</h1>
<p>${more}</p>
${door === null ? '' : html`<p><a class="onward" href="${door.href}">${door.words}</a></p>`}</div>`;
