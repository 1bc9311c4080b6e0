import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type IndexOf, indexPath } from '#functions/site/index-paths.ts';
import { relative } from '#functions/site/page-paths.ts';
import { pageOf, words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

type Leaf = {
  readonly brand: Brand;
  readonly language: Language;
  readonly index: IndexOf;
  readonly page: number;
  readonly pages: number;
};

/** Links to the newer and the older page; nothing when there is only one. */
export const pagination = ({ brand, language, index, page, pages }: Leaf, from: string): Markup | null => {
  if (pages < 2) return null;
  const to = (number: number) => relative(from, indexPath(brand, language, index, number));
  return html`<nav class="leaves" aria-label="${inLanguage(words.pages, language)}">
          ${page > 1 && html`<a class="chip" rel="prev" href="${to(page - 1)}">${inLanguage(words.newer, language)}</a>`}
          <span>${pageOf(page, pages, language)}</span>
          ${page < pages && html`<a class="chip" rel="next" href="${to(page + 1)}">${inLanguage(words.older, language)}</a>`}
        </nav>`;
};
