import { html } from 'hono/html';
import { type Address, sheetKey } from '#functions/newsroom/address.ts';
import { langOf, type Markup } from '#functions/newsroom/markup.ts';
import type { Language } from '#functions/stories/language.ts';

export type StoryLink = { readonly id: string; readonly title: string; readonly language: Language };

/** The story's title, leading to its review sheet. */
export const storyLink = (story: StoryLink, to: Address, page: Language): Markup =>
  html`<a href="${to(sheetKey(story.id))}"${langOf(story.language, page)}>${story.title}</a>`;
