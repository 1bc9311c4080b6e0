import type { Language } from '#functions/ground/language/language.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, sheetKey } from '#functions/newsroom/page-kit/address.ts';

export type StoryLink = { readonly id: string; readonly title: string; readonly language: Language };

/** The story's title, leading to its review sheet. */
export const storyLink = (story: StoryLink, to: Address, page: Language): Markup =>
  html`<a href="${to(sheetKey(story.id))}"${langOf(story.language, page)}>${story.title}</a>`;
