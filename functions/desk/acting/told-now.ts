import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { actWords, isWorded } from '#functions/desk/acting/act-words.ts';
import { ownAddress } from '#functions/desk/safety/own-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';

const cookie = 'vardag-told';
const guarded = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;
const longest = 1_500;

/** What came of an act, as far as a person is told. */
type ToldResult = {
  readonly note: Text | undefined;
  readonly nothing?: true | undefined;
  readonly language: Language;
};

/** Sends a person on to a page, where they are told what came of their act. */
export const goAndTell = (c: Context, back: string, act: string, { note, nothing, language }: ToldResult): Response => {
  const more = note === undefined ? '' : inLanguage(note, language).slice(0, longest);
  setCookie(c, cookie, JSON.stringify([act, more, nothing === true]), { ...guarded, maxAge: 60 });
  return c.redirect(ownAddress(back), 303);
};

const nothingToDo: Text = { sv: 'Det fanns inget att göra.', en: 'There was nothing to do.' };

const keptOf = (text: string | undefined): readonly [string, string, boolean] | null => {
  try {
    const [act, more, nothing] = JSON.parse(text ?? '[]') as readonly unknown[];
    return typeof act === 'string' && typeof more === 'string' ? [act, more, nothing === true] : null;
  } catch {
    return null;
  }
};

/** What came of the act that led here, once; "and again" on a page that is about to be read again. */
export const toldNow = (c: Context, language: Language, often: 'once' | 'and again' = 'once'): Markup | string => {
  const kept = keptOf(getCookie(c, cookie));
  if (kept === null) return '';
  if (often === 'once') deleteCookie(c, cookie, guarded);
  const [act, more, nothing] = kept;
  if (!isWorded(act)) return '';
  return html`<p class="told-now" role="status" data-act="${act}"><strong>${inLanguage(nothing ? nothingToDo : actWords[act].done, language)}</strong> ${more}</p>
`;
};
