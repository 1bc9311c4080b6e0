import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import { mark } from '#functions/newsroom/page-kit/mark.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { CardLanguages } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import { linkedInWords } from '#functions/newsroom/screens/review-sheet/linkedin-words.ts';
import type { LinkedInCard } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

/** Characters in a post (docs/reference/linkedin.md#text). */
export const longestPost = 3000;

/** The text as it is sent, with its length against the limit. Folded while it fits: its words stand in the story's text above. */
export const exactText = (
  { text, length }: Pick<LinkedInCard, 'text' | 'length'>,
  languages: CardLanguages,
): Markup => {
  const words = linkedInWords[languages.page];
  const count = (value: number) => countWords(value, languages.page);
  const over = length - longestPost;
  return html`<details class="exact"${over > 0 ? html` open` : ''}>
<summary><b>${words.exact}</b> <span class="muted">${words.length(count(length), count(longestPost))}</span>${over > 0 ? html` ${mark('stop')} <strong>${words.tooLong(count(over))}</strong>` : ''}</summary>
<pre tabindex="0"${langOf(languages.story, languages.page)}>${text}</pre>
</details>`;
};
