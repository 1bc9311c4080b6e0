import { html } from '#functions/ground/markup/html.ts';

/** A page of the newsroom that says one thing, in both languages. */
export const noticePage = (title: string, text: string, link: { readonly href: string; readonly words: string }) =>
  html`<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${link.href}">${link.words}</a></p></main></body>
</html>`;
