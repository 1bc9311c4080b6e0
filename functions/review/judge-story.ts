import type { Finding } from '#functions/findings/finding.ts';
import { inReadingOrder } from '#functions/findings/finding.ts';
import { altTexts } from '#functions/review/alt-texts.ts';
import { approvedWords } from '#functions/review/approved-words.ts';
import { bodyIsThere } from '#functions/review/body-is-there.ts';
import { consentsHold } from '#functions/review/consents-hold.ts';
import { languageRules } from '#functions/review/language-rules.ts';
import { linkedInFits } from '#functions/review/linkedin-fits.ts';
import { namesResolve } from '#functions/review/names-resolve.ts';
import { picturesAreThere } from '#functions/review/pictures-are-there.ts';
import type { ReviewContext } from '#functions/review/review-context.ts';
import type { Rule } from '#functions/review/rule.ts';
import { wantedEffect } from '#functions/review/wanted-effect.ts';

const rules: readonly Rule[] = [
  bodyIsThere,
  picturesAreThere,
  altTexts,
  consentsHold,
  approvedWords,
  namesResolve,
  linkedInFits,
  wantedEffect,
  ...languageRules,
];

/** Asks every rule; all findings at once, in reading order. A story without errors may be approved. */
export const judgeStory = (context: ReviewContext): readonly Finding[] =>
  inReadingOrder(rules.flatMap((rule) => rule(context)));
