import { linkWords } from '#functions/newsroom/review/link-words.ts';
import { plainLanguage } from '#functions/newsroom/review/plain-language.ts';
import type { Rule } from '#functions/newsroom/review/rule.ts';
import { judgeTexts } from '#functions/newsroom/review/texts/judge-texts.ts';

/** The rules that read the words themselves. */
export const languageRules: readonly Rule[] = [judgeTexts, linkWords, plainLanguage];
