import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import { boardCard } from '#functions/newsroom/screens/stories-board/board-card.ts';
import type { BoardColumn, BoardView } from '#functions/newsroom/screens/stories-board/board-view.ts';
import { boardWords } from '#functions/newsroom/screens/stories-board/board-words.ts';

const columns: readonly BoardColumn[] = ['draft', 'approved', 'planned', 'published', 'withdrawn'];

const column = (name: BoardColumn, view: BoardView, to: Address, language: Language): Markup => {
  const words = boardWords[language];
  const cards = view.cards.filter((card) => card.standing.column === name);
  return html`<section class="column" id="${name}"><h2>${words.columns[name]} <span class="count">${cards.length}</span></h2>
${
  cards.length === 0
    ? html`<p class="waiting">${words.comes[name]}</p>`
    : html`<ul class="cards">\n${cards.map((card) => boardCard(card, view.context, to, language))}</ul>`
}
</section>
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

/** `newsroom/stories/index.html`: every story in the column where it stands. */
export const boardPage = (view: BoardView, language: Language): string => {
  const words = boardWords[language];
  const to = addressFrom(pageKeys.stories);
  const counted = (name: BoardColumn) => view.cards.filter((card) => card.standing.column === name).length;
  const body = html`<div class="opening">
${opening(view, language)}
</div>
${deskPlace('board')}<nav class="jump" aria-label="${words.jump}">
<ul>
${columns.map((name) => html`<li><a href="#${name}">${words.columns[name]} ${counted(name)}</a></li>\n`)}</ul>
</nav>
<div class="board">
${columns.map((name) => column(name, view, to, language))}</div>`;
  return pageFrame({ key: pageKeys.stories, title: words.title, room: 'stories', body }, view.context, language);
};
