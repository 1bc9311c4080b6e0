import type { Words } from '#functions/newsroom/page-kit/words.ts';

type FindingWords = {
  readonly find: string;
  readonly filters: Readonly<
    Record<'search' | 'unit' | 'value' | 'campaign' | 'state' | 'from' | 'until' | 'sort', string>
  >;
  readonly all: string;
  readonly show: string;
  readonly chosen: string;
  /** Two empty words take all of them off. */
  readonly without: (filter: string, name: string) => string;
  readonly none: string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly pages: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly before: string;
  readonly after: string;
};

/** What stands on pages on which something is looked for. */
export const findingWords: Words<FindingWords> = {
  sv: {
    find: 'Hitta',
    filters: {
      search: 'Sök',
      unit: 'Arbetsplats',
      value: 'Arbetsgivarvärde',
      campaign: 'Kampanj',
      state: 'Läge',
      from: 'Från och med',
      until: 'Till och med',
      sort: 'Ordning',
    },
    all: 'Alla',
    show: 'Visa',
    chosen: 'Valt',
    without: (filter, name) => (filter === '' ? 'Visa allt' : `Ta bort ${filter.toLocaleLowerCase('sv')}: ${name}`),
    none: 'Inga här.',
    nothing: 'Inga berättelser passar.',
    nothingMore: 'Ta bort något av det du har valt.',
    pages: 'Sidor',
    pageOf: (page, pages) => `Sida ${page} av ${pages}`,
    before: 'Föregående',
    after: 'Nästa',
  },
  en: {
    find: 'Find',
    filters: {
      search: 'Search',
      unit: 'Workplace',
      value: 'Employer value',
      campaign: 'Campaign',
      state: 'State',
      from: 'From',
      until: 'Until',
      sort: 'Order',
    },
    all: 'All',
    show: 'Show',
    chosen: 'Chosen',
    without: (filter, name) => (filter === '' ? 'Show all' : `Take off ${filter.toLowerCase()}: ${name}`),
    none: 'None here.',
    nothing: 'No stories match.',
    nothingMore: 'Take off something of what you have chosen.',
    pages: 'Pages',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    before: 'Previous',
    after: 'Next',
  },
};
