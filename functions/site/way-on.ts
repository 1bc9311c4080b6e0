import type { Language } from '#functions/ground/language/language.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { defaultLanguage } from '#functions/site/index-paths.ts';
import { pageKey } from '#functions/site/page-paths.ts';
import { shownCards } from '#functions/site/shown-cards.ts';
import type { SiteFacts } from '#functions/site/site-facts.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

/** What a page that is gone, or never was, leads on to. Kept in the reports: whoever answers for it can't read the site. */
export type WayOn = { readonly brand: Brand; readonly cards: readonly StoryCard[] };

export const wayOnKey = 'notices/way-on.json';

const mostCards = 3;

export const wayOnOf = ({ brand, cards }: Pick<SiteFacts, 'brand' | 'cards'>): WayOn => {
  const shown = brand.languages.flatMap((language) => shownCards(cards, language).slice(0, mostCards));
  return { brand, cards: [...new Set(shown)] };
};

/**
 * Where it is remembered that a page once stood, so that its address can answer "gone" and not "never heard of". A page and one
 * below it may both be gone, and in a folder of files no name is a file and a folder.
 */
export const goneKey = (path: string): string => {
  const [first = '', ...below] = path.replace(/\/+$/, '').split('/');
  return below.length === 0 ? `gone/${first}~` : `gone/${first}/${below.join('~')}`;
};

/** The language that a page says it is in; empty when it says none, or is not there. */
const languageOfPage = (page: Uint8Array | undefined): Language | '' => {
  const head = new TextDecoder().decode((page ?? new Uint8Array()).subarray(0, 200));
  return head.includes('<html lang="sv">') ? 'sv' : head.includes('<html lang="en">') ? 'en' : '';
};

/**
 * Remembers that a page stood, in the language it says it is in. Said before the page is removed; a run that is stopped between
 * the two finds no page any more, and leaves what is remembered.
 */
export const markGone = async (
  { site, reports }: { readonly site: ObjectStore; readonly reports: ObjectStore },
  path: string,
): Promise<void> => {
  const language = languageOfPage((await site.get(pageKey(path)))?.body);
  if (language !== '' || (await reports.head(goneKey(path))) === null) await reports.put(goneKey(path), language);
};

/** What was kept of a page in the language it had, else in that of the folder, else in the site's own. */
const languageOf = (brand: Brand, path: string, kept: string): Language =>
  brand.languages.find((language) => language === kept) ??
  brand.languages.find((language) => path.startsWith(`${language}/`)) ??
  defaultLanguage(brand);

export type Notice = {
  readonly kind: 'gone' | 'absent';
  /** Null before the site was first drawn. */
  readonly wayOn: WayOn | null;
  readonly language: Language;
};

/** What to say of a path of the site that holds nothing: a page's pictures are gone with it. `path` is decoded. */
export const readNotice = async (reports: ObjectStore, path: string): Promise<Notice> => {
  const wayOn = await readJson<WayOn>(reports, wayOnKey);
  const page = path.replace(/(^|\/)(index\.html)?$/, '');
  const places = page === '' ? [] : [...new Set([page, page.split('/').slice(0, 2).join('/')])];
  for (const place of places) {
    const marker = await reports.get(goneKey(place));
    if (marker === null) continue;
    const kept = new TextDecoder().decode(marker.body);
    return { kind: 'gone', wayOn, language: wayOn === null ? 'sv' : languageOf(wayOn.brand, path, kept) };
  }
  return { kind: 'absent', wayOn, language: wayOn === null ? 'sv' : languageOf(wayOn.brand, path, '') };
};
