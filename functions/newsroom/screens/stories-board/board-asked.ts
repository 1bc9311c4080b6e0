import type { BoardCard, BoardColumn } from '#functions/newsroom/screens/stories-board/board-view.ts';

/** What somebody looks for on the board, as the address says it. An empty word asks for nothing. */
export type BoardAsked = {
  readonly unit: string;
  readonly value: string;
  readonly campaign: string;
  readonly state: BoardColumn | '';
  readonly search: string;
  /** From 1. */
  readonly page: number;
};

export const boardColumns: readonly BoardColumn[] = ['draft', 'approved', 'planned', 'published', 'withdrawn'];
export const boardFilters = ['search', 'unit', 'value', 'campaign', 'state'] as const;
export type BoardFilter = (typeof boardFilters)[number];

export const allStories: BoardAsked = { unit: '', value: '', campaign: '', state: '', search: '', page: 1 };

const longest = 200;
const mostPages = 100_000;

/** Of an address anything may come: what is no filter asks for nothing. */
export const boardAsked = (query: Readonly<Record<string, string | undefined>>): BoardAsked => {
  const word = (name: string): string => (query[name] ?? '').trim().slice(0, longest);
  const page = /^\d{1,6}$/.test(query['page'] ?? '') ? Number(query['page']) : 1;
  return {
    unit: word('unit'),
    value: word('value'),
    campaign: word('campaign'),
    state: boardColumns.find((name) => name === query['state']) ?? '',
    search: word('search'),
    page: Math.min(mostPages, Math.max(1, page)),
  };
};

export const isFiltered = (asked: BoardAsked): boolean => boardFilters.some((name) => asked[name] !== '');

/** The address of a view of the board; what asks for nothing is left out. */
export const boardQuery = (asked: BoardAsked): string => {
  const said = boardFilters.filter((name) => asked[name] !== '').map((name): [string, string] => [name, asked[name]]);
  const page: readonly [string, string][] = asked.page > 1 ? [['page', String(asked.page)]] : [];
  return `?${new URLSearchParams([...said, ...page])}`;
};

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv');

const textOf = ({ id, title, unit, people, values }: BoardCard): string =>
  folded([id, title, unit, ...values, ...people.flatMap(({ name, role }) => [name, role])].join('\n'));

/** A unit is asked for with all below it; of a search every word must be there. */
const fits = (card: BoardCard, { unit, value, campaign, state, search }: BoardAsked): boolean => {
  const { facets } = card;
  if (unit !== '' && facets.unit !== unit && !facets.unit.startsWith(`${unit}.`)) return false;
  if (value !== '' && !facets.values.includes(value)) return false;
  if (campaign !== '' && !facets.campaigns.includes(campaign)) return false;
  if (state !== '' && card.standing.column !== state) return false;
  if (search === '') return true;
  const text = textOf(card);
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** Cards of a column on one page; of a column that is asked for alone. With style and font a page stays under 150 kB so. */
export const [perColumn, perAlone] = [12, 50] as const;

export type ShownColumn = { readonly name: BoardColumn; readonly total: number; readonly cards: readonly BoardCard[] };

export type ShownBoard = {
  readonly columns: readonly ShownColumn[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

/** What of the board is shown: each column's share of a page. A page that is not there is the last one. */
export const shownBoard = (cards: readonly BoardCard[], asked: BoardAsked): ShownBoard => {
  const found = cards.filter((card) => fits(card, asked));
  const byColumn = Map.groupBy(found, ({ standing }) => standing.column);
  const per = asked.state === '' ? perColumn : perAlone;
  const longestColumn = Math.max(1, ...[...byColumn.values()].map((column) => column.length));
  const pages = Math.ceil(longestColumn / per);
  const page = Math.min(asked.page, pages);
  const names = asked.state === '' ? boardColumns : [asked.state];
  const columns = names.map((name) => {
    const own = byColumn.get(name) ?? [];
    return { name, total: own.length, cards: own.slice((page - 1) * per, page * per) };
  });
  return { columns, total: found.length, page, pages };
};
