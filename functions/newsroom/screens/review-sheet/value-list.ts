import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { CardLanguages } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import { markedText } from '#functions/newsroom/screens/review-sheet/marked-text.ts';
import type { SheetValue } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

const valueWords: Words<{
  readonly chosenBy: Readonly<Record<SheetValue['chosenBy'], string>>;
  readonly against: string;
  readonly none: string;
}> = {
  sv: {
    chosenBy: { author: 'Valt av den som skrev', tagger: 'Föreslaget från texten' },
    against: 'Talar emot',
    none: 'Inget värde syns tydligt i texten. Skriv values i story.md om du ser ett.',
  },
  en: {
    chosenBy: { author: 'Chosen by the writer', tagger: 'Suggested from the text' },
    against: 'Speaks against',
    none: 'No value shows clearly in the text. Write values in story.md if you see one.',
  },
};

const valueMarkup = (value: SheetValue, languages: CardLanguages): Markup => {
  const words = valueWords[languages.page];
  const lang = langOf(languages.story, languages.page);
  return html`<div class="value">
<h3>${value.name}</h3>
<p class="muted">${words.chosenBy[value.chosenBy]}</p>
${value.evidence.map(({ sentence, words: found }) => html`<blockquote${lang}>${markedText(sentence, [found ?? sentence])}</blockquote>\n`)}${value.against.map(
  ({ sentence, why }) =>
    html`<div class="against"><p><b>${words.against}.</b> ${inLanguage(why, languages.page)}</p>\n<blockquote${lang}>${sentence}</blockquote></div>\n`,
)}</div>
`;
};

/** The employer values of the story, each with the words that support it and those that do not. */
export const valueList = (values: readonly SheetValue[], languages: CardLanguages): Markup =>
  values.length === 0
    ? html`<p class="waiting">${valueWords[languages.page].none}</p>`
    : html`<div class="values">\n${values.map((value) => valueMarkup(value, languages))}</div>`;
