import { contactRule } from '#functions/review/contact-rule.ts';
import { identityNumbers } from '#functions/review/identity-numbers.ts';
import { plainLanguage } from '#functions/review/plain-language.ts';
import type { Rule } from '#functions/review/rule.ts';
import { sensitiveContent } from '#functions/review/sensitive-content.ts';
import { signsAndWords } from '#functions/review/signs-and-words.ts';

/** The rules that read the words themselves. */
export const languageRules: readonly Rule[] = [
  identityNumbers,
  contactRule,
  sensitiveContent,
  plainLanguage,
  signsAndWords,
];
