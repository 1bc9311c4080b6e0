import type { Language } from '#functions/ground/language/language.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

/** The nearest other story, behind what can be done. */
export const insteadWords = ({ title, language: own }: StoryLink, language: Language): Markup =>
  html` ${language === 'sv' ? 'Näst på tur:' : 'Next in turn:'} <span${langOf(own, language)}>${title}</span>.`;
