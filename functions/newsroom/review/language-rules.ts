import { contactRule } from '#functions/newsroom/review/contact-rule.ts';
import { identityNumbers } from '#functions/newsroom/review/identity-numbers.ts';
import { plainLanguage } from '#functions/newsroom/review/plain-language.ts';
import type { Rule } from '#functions/newsroom/review/rule.ts';
import { sensitiveContent } from '#functions/newsroom/review/sensitive-content.ts';
import { signsAndWords } from '#functions/newsroom/review/signs-and-words.ts';

/** The rules that read the words themselves. */
export const languageRules: readonly Rule[] = [
  identityNumbers,
  contactRule,
  sensitiveContent,
  plainLanguage,
  signsAndWords,
];
