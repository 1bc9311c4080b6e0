import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { findingWords } from '#functions/newsroom/page-kit/finding-words.ts';

type Pages = { readonly page: number; readonly pages: number; readonly hrefOf: (page: number) => string };

/** Which page of several this is, and the ways to the one before and after; nothing for a single one. */
export const pager = ({ page, pages, hrefOf }: Pages, language: Language): Markup | string => {
  if (pages < 2) return '';
  const say = findingWords[language];
  const way = (to: number, word: string, rel: string): Markup | string =>
    to < 1 || to > pages ? '' : html`<li><a rel="${rel}" href="${hrefOf(to)}">${word}</a></li>\n`;
  return html`<nav class="pager" aria-label="${say.pages}"><p>${say.pageOf(page, pages)}</p>
<ul>
${way(page - 1, say.before, 'prev')}${way(page + 1, say.after, 'next')}</ul></nav>
`;
};
