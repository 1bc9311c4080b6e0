import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { findingWords } from '#functions/newsroom/page-kit/finding-words.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import {
  allStories,
  type BoardAsked,
  boardQuery,
  isFiltered,
  type ShownBoard,
  type ShownColumn,
  shownBoard,
} from '#functions/newsroom/screens/stories-board/board-asked.ts';
import { boardCard } from '#functions/newsroom/screens/stories-board/board-card.ts';
import { boardFilterForm, boardPager } from '#functions/newsroom/screens/stories-board/board-filters.ts';
import type { BoardView } from '#functions/newsroom/screens/stories-board/board-view.ts';
import { boardWords } from '#functions/newsroom/screens/stories-board/board-words.ts';

/** Who looks for something: what, and where it is answered. */
export type BoardFinding = { readonly asked: BoardAsked; readonly action: string };

const moreOf = ({ name, total, cards }: ShownColumn, finding: BoardFinding | null, language: Language) => {
  const words = boardWords[language];
  if (cards.length === total) return '';
  const alone = finding === null ? null : { ...finding.asked, state: name, page: 1 };
  return html`<p class="muted">${words.someOf(cards.length, total)}${alone === null || finding?.asked.state === name ? '' : html` <a href="${finding?.action}${boardQuery(alone)}">${words.allOf(total)}</a>`}</p>
`;
};

const emptyWords = ({ name, total }: ShownColumn, finding: BoardFinding | null, language: Language): string => {
  const isNarrow = finding !== null && isFiltered(finding.asked);
  return isNarrow || total > 0 ? findingWords[language].none : boardWords[language].comes[name];
};

const column = (
  shown: ShownColumn,
  { view, to, finding }: { readonly view: BoardView; readonly to: Address; readonly finding: BoardFinding | null },
  language: Language,
): Markup => {
  const words = boardWords[language];
  const { name, total, cards } = shown;
  return html`<section class="column" id="${name}"><h2>${words.columns[name]} <span class="count">${total}</span></h2>
${
  cards.length === 0
    ? html`<p class="waiting">${emptyWords(shown, finding, language)}</p>`
    : html`<ul class="cards">\n${cards.map((card) => boardCard(card, view.context, to, language))}</ul>`
}
${moreOf(shown, finding, language)}</section>
`;
};

const opening = (view: BoardView, language: Language): Markup => {
  const words = boardWords[language];
  if (view.cards.length === 0) return html`<h1>${words.nothing}</h1>\n<p>${words.start}</p>`;
  const drafts = view.cards.map((card) => card.standing).filter((standing) => standing.column === 'draft');
  const ready = drafts.filter((standing) => standing.errors === 0).length;
  const [marked, rest] = words.says(drafts.length, ready);
  return html`<p class="eyebrow">${words.title}</p>\n<h1>${marked === '' ? '' : html`<strong>${marked}</strong>`}${rest}</h1>`;
};

const foundOpening = ({ total }: ShownBoard, language: Language): Markup => {
  const words = boardWords[language];
  const say = findingWords[language];
  return html`<p class="eyebrow">${words.title}</p>
<h1>${total === 0 ? say.nothing : words.found(total)}</h1>${total === 0 ? html`\n<p>${say.nothingMore}</p>` : ''}`;
};

const jump = (shown: ShownBoard, language: Language): Markup => {
  const words = boardWords[language];
  return html`<nav class="jump" aria-label="${words.jump}">
<ul>
${shown.columns.map(({ name, total }) => html`<li><a href="#${name}">${words.columns[name]} ${total}</a></li>\n`)}</ul>
</nav>
`;
};

const columns = (shown: ShownBoard, view: BoardView, finding: BoardFinding | null, language: Language): Markup => {
  const to = addressFrom(pageKeys.stories);
  return html`${shown.columns.length === 1 ? '' : jump(shown, language)}<div class="board${shown.columns.length === 1 ? ' alone' : ''}">
${shown.columns.map((one) => column(one, { view, to, finding }, language))}</div>`;
};

/**
 * `newsroom/stories/index.html`: every story in the column where it stands, the first of each. Where somebody is served the filters
 * and the other pages stand on it too.
 */
export const boardPage = (view: BoardView, language: Language, finding: BoardFinding | null = null): string => {
  const words = boardWords[language];
  const shown = shownBoard(view.cards, finding?.asked ?? allStories);
  const isNarrow = finding !== null && isFiltered(finding.asked);
  const form =
    finding === null || view.cards.length === 0
      ? ''
      : boardFilterForm(finding.asked, { choices: view.choices, action: finding.action }, language);
  const pager = finding === null ? '' : boardPager(finding.asked, shown, finding.action, language);
  const body = html`<div class="opening">
${isNarrow ? foundOpening(shown, language) : opening(view, language)}
</div>
${deskPlace('board')}${form}${isNarrow && shown.total === 0 ? '' : html`${columns(shown, view, finding, language)}${pager}`}`;
  return pageFrame({ key: pageKeys.stories, title: words.title, room: 'stories', body }, view.context, language);
};
