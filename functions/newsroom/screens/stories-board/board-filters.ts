import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { findingWords } from '#functions/newsroom/page-kit/finding-words.ts';
import { pager } from '#functions/newsroom/page-kit/pager.ts';
import {
  type BoardAsked,
  type BoardFilter,
  boardColumns,
  boardFilters,
  boardQuery,
  type ShownBoard,
} from '#functions/newsroom/screens/stories-board/board-asked.ts';
import type { BoardChoices } from '#functions/newsroom/screens/stories-board/board-view.ts';
import { boardWords } from '#functions/newsroom/screens/stories-board/board-words.ts';

const chosenName = (asked: BoardAsked, name: BoardFilter, choices: BoardChoices, language: Language): string => {
  const value = asked[name];
  if (name === 'search') return `”${value}”`;
  if (name === 'state') return asked.state === '' ? '' : boardWords[language].columns[asked.state];
  return choices[`${name}s`].find(({ id }) => id === value)?.name ?? value;
};

const select = (
  name: BoardFilter,
  chosen: string,
  choices: readonly { readonly id: string; readonly name: string }[],
  language: Language,
): Markup => {
  const say = findingWords[language];
  return html`<label class="ask"><span>${say.filters[name]}</span><select name="${name}"><option value="">${say.all}</option>
${choices.map(({ id, name: shown }) => html`<option value="${id}"${id === chosen ? html` selected` : ''}>${shown}</option>\n`)}</select></label>
`;
};

/** The filters of the board as a form that asks for an address, and for each that is on the way to take it off. */
export const boardFilterForm = (
  asked: BoardAsked,
  { choices, action }: { readonly choices: BoardChoices; readonly action: string },
  language: Language,
): Markup => {
  const say = findingWords[language];
  const states = boardColumns.map((id) => ({ id, name: boardWords[language].columns[id] }));
  const on = boardFilters.filter((name) => asked[name] !== '');
  return html`<form class="find" method="get" action="${action}" role="search" aria-label="${say.find}">
<label class="ask"><span>${say.filters.search}</span><input type="search" name="search" value="${asked.search}" maxlength="200"></label>
${select('unit', asked.unit, choices.units, language)}${select('value', asked.value, choices.values, language)}${select('campaign', asked.campaign, choices.campaigns, language)}${select('state', asked.state, states, language)}<button>${say.show}</button>
</form>
${
  on.length === 0
    ? ''
    : html`<ul class="chosen" aria-label="${say.chosen}">
${on.map((name) => html`<li><a href="${action}${boardQuery({ ...asked, [name]: '', page: 1 })}">${say.without(say.filters[name], chosenName(asked, name, choices, language))}</a></li>\n`)}<li><a href="${action}">${say.without('', '')}</a></li>
</ul>
`
}`;
};

export const boardPager = (
  asked: BoardAsked,
  { page, pages }: Pick<ShownBoard, 'page' | 'pages'>,
  action: string,
  language: Language,
): Markup | string =>
  pager({ page, pages, hrefOf: (to) => `${action}${boardQuery({ ...asked, page: to })}` }, language);
