import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { CardLanguages } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import { markedText, marksOfPhrases } from '#functions/newsroom/screens/review-sheet/marked-text.ts';
import type { SheetValue, SheetValues } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

type ValueWords = {
  readonly answer: Readonly<Record<SheetValues['answer'], string>>;
  readonly rank: Readonly<Record<'likely' | 'maybe', string>>;
  readonly unlikely: string;
  readonly chosen: string;
  readonly told: string;
  readonly against: string;
  readonly ofThese: string;
  readonly how: string;
};

const valueWords: Words<ValueWords> = {
  sv: {
    answer: {
      chosen: 'Valt av en människa. Det första blir hashtagg.',
      none: 'Inget av dessa. Ingen hashtagg för något värde.',
      unanswered: 'Inget värde valt. Utan svar blir det ingen hashtagg; planering och täckning räknar med de troliga.',
    },
    rank: { likely: 'Troligen', maybe: 'Kanske' },
    unlikely: 'Inget värde syns tydligt i texten.',
    chosen: 'Valt',
    told: 'sagt rakt ut',
    against: 'Meningen säger motsatsen',
    ofThese: 'Inget av dessa',
    how: 'Svara när du godkänner. Med kommando',
  },
  en: {
    answer: {
      chosen: 'Chosen by a person. The first one becomes a hashtag.',
      none: 'None of these. No hashtag for a value.',
      unanswered:
        'No value chosen. Without an answer there is no hashtag; planning and coverage count the likely ones.',
    },
    rank: { likely: 'Likely', maybe: 'Perhaps' },
    unlikely: 'No value shows clearly in the text.',
    chosen: 'Chosen',
    told: 'said outright',
    against: 'The sentence says the opposite',
    ofThese: 'None of these',
    how: 'Answer when you approve. By command',
  },
};

const valueMarkup = (value: SheetValue, languages: CardLanguages): Markup => {
  const words = valueWords[languages.page];
  const lang = langOf(languages.story, languages.page);
  const marks = [
    ...(value.chosen ? [words.chosen] : []),
    ...(value.rank === null ? [] : [words.rank[value.rank]]),
    ...(value.told.length > 0 ? [words.told] : []),
  ];
  return html`<li class="value" data-value="${value.id}">
<h3>${value.name}</h3>
<p class="muted">${marks.join(' · ')}</p>
${value.sentence === null ? '' : html`<blockquote${lang}>${markedText(value.sentence, marksOfPhrases(value.sentence, value.told))}</blockquote>\n`}${value.against.map(
  (sentence) =>
    html`<div class="against"><p><b>${words.against}.</b></p>\n<blockquote${lang}>${sentence}</blockquote></div>\n`,
)}</li>
`;
};

/** The three values that the machine ranks highest, each with its sentence, and what a person has answered. */
export const valueList = (id: string, values: SheetValues, languages: CardLanguages): Markup => {
  const words = valueWords[languages.page];
  const unlikely = values.rows.length > 0 && values.rows.every(({ rank, chosen }) => rank !== 'likely' && !chosen);
  const first = values.rows[0]?.id;
  const commands = [...(first === undefined ? [] : [first]), 'none'].map(
    (one) => `vardag approve ${id} --values ${one}`,
  );
  return html`<p${values.rows.length === 0 ? html` class="waiting"` : ''}>${values.answer === 'unanswered' && (unlikely || values.rows.length === 0) ? `${words.unlikely} ` : ''}${words.answer[values.answer]}</p>
${values.trouble === null ? '' : html`<p class="muted">${inLanguage(values.trouble, languages.page)}</p>\n`}<ul class="values">
${values.rows.map((value) => valueMarkup(value, languages))}<li class="value" data-value="none"><h3>${words.ofThese}</h3>${values.answer === 'none' ? html`<p class="muted">${words.chosen}</p>` : ''}</li>
</ul>
${values.answer === 'unanswered' ? html`<p>${words.how}:</p>\n<pre tabindex="0"><code>${commands.join('\n')}</code></pre>` : ''}`;
};
