import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';

/** Beside who may do something here: the way to being them, and back. */
export const changePerson = (back: string, language: Language): Markup =>
  html`<a href="${withQuery(deskPaths.people, { back })}">${deskWords[language].change}</a>`;
