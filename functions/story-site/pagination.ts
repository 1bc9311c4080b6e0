import { say } from '#functions/findings/text.ts';
import type { Brand } from '#functions/organisation/brand.ts';
import type { Language } from '#functions/stories/language.ts';
import { type Html, html } from '#functions/story-site/html.ts';
import { type IndexOf, indexPath } from '#functions/story-site/index-paths.ts';
import { relative } from '#functions/story-site/page-paths.ts';
import { pageOf, words } from '#functions/story-site/words.ts';

type Leaf = {
  readonly brand: Brand;
  readonly language: Language;
  readonly index: IndexOf;
  readonly page: number;
  readonly pages: number;
};

/** Links to the newer and the older page; nothing when there is only one. */
export const pagination = ({ brand, language, index, page, pages }: Leaf, from: string): Html | null => {
  if (pages < 2) return null;
  const to = (number: number) => relative(from, indexPath(brand, language, index, number));
  return html`<nav class="leaves" aria-label="${say(words.pages, language)}">
          ${page > 1 && html`<a class="chip" rel="prev" href="${to(page - 1)}">${say(words.newer, language)}</a>`}
          <span>${pageOf(page, pages, language)}</span>
          ${page < pages && html`<a class="chip" rel="next" href="${to(page + 1)}">${say(words.older, language)}</a>`}
        </nav>`;
};
