import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleSheet } from '#functions/newsroom/page-kit/style-sheet.ts';
import {
  allStories,
  type BoardAsked,
  boardAsked,
  boardColumns,
  boardQuery,
  perAlone,
  perColumn,
  shownBoard,
} from '#functions/newsroom/screens/stories-board/board-asked.ts';
import { boardPage } from '#functions/newsroom/screens/stories-board/board-page.ts';
import type { BoardCard, BoardColumn, StoryState } from '#functions/newsroom/screens/stories-board/board-view.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { fullBoard } from '#test/newsroom/screens/board-views.ts';
import { picture, text } from '#test/newsroom/screens/view-parts.ts';

const standing: Readonly<Record<BoardColumn, StoryState>> = {
  draft: { column: 'draft', errors: 2, warnings: 1 },
  approved: { column: 'approved', stopped: false, reason: text('Andra berättelser står före.', 'Others come first.') },
  planned: { column: 'planned', at: '2026-11-24T08:00:00Z', campaign: 'Höstens bristyrken' },
  published: { column: 'published', at: '2026-11-17T08:00:00Z', channels: ['linkedin', 'site', 'job-boards'] },
  withdrawn: { column: 'withdrawn', at: '2026-11-12T08:00:00Z', reason: null, cleared: true },
};

const aCard = (id: string, part: Partial<BoardCard> = {}, column: BoardColumn = 'draft'): BoardCard => ({
  id,
  title: 'Vi bestämmer veckan',
  language: 'sv',
  picture: null,
  people: [{ name: 'Elsa', role: 'förskollärare' }],
  unit: 'Förskolan Solrosen',
  values: ['Delaktighet'],
  standing: standing[column],
  facets: { unit: 'utbildning.forskolan-solrosen', values: ['delaktighet'], campaigns: ['hosten'] },
  ...part,
});

const asking = (part: Partial<BoardAsked>): BoardAsked => ({ ...allStories, ...part });
const found = (cards: readonly BoardCard[], part: Partial<BoardAsked>): readonly string[] =>
  shownBoard(cards, asking(part)).columns.flatMap((column) => column.cards.map(({ id }) => id));

const elsa = aCard('elsas-vecka');
const omar = aCard('natten', {
  title: 'Natten är lugn',
  people: [{ name: 'Omar', role: 'undersköterska' }],
  unit: 'Hemtjänsten Västra',
  values: ['Stolthet'],
  facets: { unit: 'aldreomsorg.hemtjansten-vastra', values: ['stolthet', 'delaktighet'], campaigns: [] },
  standing: standing.published,
});

describe('what is found on the board', () => {
  it.each<readonly [string, Partial<BoardAsked>, readonly string[]]>([
    ['nothing asked', {}, ['elsas-vecka', 'natten']],
    ['a unit', { unit: 'utbildning.forskolan-solrosen' }, ['elsas-vecka']],
    ['a unit above', { unit: 'utbildning' }, ['elsas-vecka']],
    ['the beginning of a name, which is no unit', { unit: 'utbild' }, []],
    ['a unit below', { unit: 'utbildning.forskolan-solrosen.blabaret' }, []],
    ['a value', { value: 'stolthet' }, ['natten']],
    ['a value of both', { value: 'delaktighet' }, ['elsas-vecka', 'natten']],
    ['a campaign', { campaign: 'hosten' }, ['elsas-vecka']],
    ['a state', { state: 'published' }, ['natten']],
    ['a word of the title', { search: 'lugn' }, ['natten']],
    ['a name in capitals', { search: 'OMAR' }, ['natten']],
    ['a role with å, ä, ö written apart', { search: 'undersko\u0308terska' }, ['natten']],
    ['a value by its name', { search: 'stolthet' }, ['natten']],
    ['words in any order', { search: ' natten  omar ' }, ['natten']],
    ['words of which one is not there', { search: 'omar dagen' }, []],
    ['what looks like a pattern', { search: '.*' }, []],
    ['two filters that no story meets', { unit: 'utbildning', state: 'published' }, []],
    ['two filters that one meets', { value: 'delaktighet', search: 'elsa' }, ['elsas-vecka']],
    ['what nobody has', { campaign: 'varen' }, []],
  ])('by %s', (_, part, ids) => {
    expect(found([elsa, omar], boardAsked({ ...part, page: '1' }))).toEqual(ids);
  });
});

describe('the address of the board', () => {
  it('says what was asked, and nothing else', () => {
    expect(boardQuery(allStories)).toBe('?');
    const asked = asking({ unit: 'utbildning', search: 'å & ä', state: 'draft', page: 3 });
    expect(boardQuery(asked)).toBe('?search=%C3%A5+%26+%C3%A4&unit=utbildning&state=draft&page=3');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          unit: fc.string({ maxLength: 40 }),
          search: fc.string({ maxLength: 200 }),
          state: fc.constantFrom<BoardColumn | ''>('', ...boardColumns),
          page: fc.integer({ min: 1, max: 9999 }),
        }),
        (part) => {
          const asked = boardAsked({ ...part, page: String(part.page) });
          expect(boardAsked(Object.fromEntries(new URLSearchParams(boardQuery(asked).slice(1))))).toEqual(asked);
        },
      ),
    );
  });

  it.each<readonly [string, Record<string, string>, Partial<BoardAsked>]>([
    ['a state that is none', { state: 'constructor' }, {}],
    ['page 0', { page: '0' }, {}],
    ['a page below', { page: '-2' }, {}],
    ['a page that is no number', { page: '1e9' }, {}],
    ['a page of seven digits', { page: '1000000' }, {}],
    ['a word of 200 letters', { search: 'a'.repeat(200) }, { search: 'a'.repeat(200) }],
    ['a word of 201', { search: 'a'.repeat(201) }, { search: 'a'.repeat(200) }],
    ['another name', { hidden: 'x' }, {}],
  ])('takes %s for what can be', (_, query, part) => {
    expect(boardAsked(query)).toEqual(asking(part));
  });
});

const many = (count: number, column: BoardColumn): readonly BoardCard[] =>
  Array.from({ length: count }, (_, n) => aCard(`${column}-${n}`, {}, column));

describe('pages of the board', () => {
  it.each([
    [perColumn - 1, 1],
    [perColumn, 1],
    [perColumn + 1, 2],
    [2 * perColumn + 1, 3],
  ])('of a column of %i are %i', (count, pages) => {
    expect(shownBoard(many(count, 'published'), allStories)).toMatchObject({ pages, page: 1, total: count });
  });

  it('hold each story once, whichever column it stands in', () => {
    const cards = boardColumns.flatMap((column, n) => many(7 + 11 * n, column));
    const { pages } = shownBoard(cards, allStories);
    const seen = Array.from({ length: pages }, (_, n) => found(cards, { page: n + 1 })).flat();
    expect(seen.toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  });

  it('end with the last one, whatever is asked', () => {
    const cards = many(perAlone + 1, 'planned');
    expect(shownBoard(cards, asking({ state: 'planned', page: 99 }))).toMatchObject({ page: 2, pages: 2 });
    expect(found(cards, { state: 'planned', page: 99 })).toEqual([`planned-${perAlone}`]);
    expect(shownBoard([], asking({ page: 4 }))).toMatchObject({ page: 1, pages: 1, total: 0 });
  });
});

const fontFile = new URL(
  import.meta.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
);
const colours = { primary: '#0b3d5c', accent: '#e0a526', text: '#1b1b1b', background: '#ffffff' };
const around = Buffer.byteLength(styleSheet(colours, pageStyles().newsroom)) + readFileSync(fontFile).length;

describe('the board of a thousand stories', () => {
  const heavy = (n: number, column: BoardColumn): BoardCard =>
    aCard(
      `${'en-lang-berattelse-om-vardagen-'.repeat(2)}${n}`,
      {
        title: `Så blev en helt vanlig måndag den bästa dagen på hela terminen, del ${n}`,
        picture: { ...picture('x'), src: `pictures/66/${'6'.repeat(64)}/${'7'.repeat(16)}-thumb.jpg` },
        people: ['Elsa', 'Omar', 'Priya'].map((name) => ({ name, role: 'specialistundersköterska' })),
        values: ['Yrkesstolthet och engagemang', 'Delaktighet och inflytande', 'Trygghet'],
      },
      column,
    );
  const cards = Array.from({ length: 1000 }, (_, n) => heavy(n, boardColumns[n % 5] ?? 'draft'));
  const named = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ id: `enhet-${n}`, name: `Förvaltningen › Enheten ${n}` }));
  const view = { ...fullBoard, cards, choices: { units: named(150), values: named(10), campaigns: named(40) } };

  it.each<readonly [string, Partial<BoardAsked>]>([
    ['all of it', {}],
    ['its last page', { page: 99 }],
    ['one column', { state: 'published' }],
    ['what is searched for', { search: 'måndag' }],
  ])('weighs less than 150 kB with style and font: %s', (_, part) => {
    const finding = { asked: asking(part), action: '/newsroom/stories/' };
    expect(Buffer.byteLength(boardPage(view, 'sv', finding)) + around).toBeLessThan(150_000);
    expect(Buffer.byteLength(boardPage(view, 'sv')) + around).toBeLessThan(150_000);
  });

  it('says how many of a column are shown, where they all are, and how to take a filter off', () => {
    const page = boardPage(view, 'sv', {
      asked: asking({ unit: 'enhet-3', search: 'x' }),
      action: '/newsroom/stories/',
    });
    expect(page).toContain('Inga berättelser passar.');
    expect(page).toContain('<a href="/newsroom/stories/?search=x">Ta bort arbetsplats: Förvaltningen › Enheten 3</a>');
    expect(page).toContain('<a href="/newsroom/stories/?unit=enhet-3">Ta bort sök: ”x”</a>');
    const all = boardPage(view, 'sv', { asked: allStories, action: '/newsroom/stories/' });
    expect(all).toContain(`${perColumn} av 200 visas. <a href="/newsroom/stories/?state=planned">Visa alla 200</a>`);
    expect(all).toContain('<a rel="next" href="/newsroom/stories/?page=2">Nästa</a>');
  });

  it('has no form where nobody is served, and says how many there are', () => {
    const page = boardPage(view, 'sv');
    expect(page).not.toMatch(/<form|<select|\?state=/);
    expect(page).toContain(`${perColumn} av 200 visas.`);
  });
});
