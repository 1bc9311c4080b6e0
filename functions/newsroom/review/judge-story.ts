import type { Finding } from '#functions/ground/findings/finding.ts';
import { inReadingOrder } from '#functions/ground/findings/finding.ts';
import { altTexts } from '#functions/newsroom/review/alt-texts.ts';
import { approvedWords } from '#functions/newsroom/review/approved-words.ts';
import { bodyIsThere } from '#functions/newsroom/review/body-is-there.ts';
import { consentsAreTheirs } from '#functions/newsroom/review/consents-are-theirs.ts';
import { consentsHold } from '#functions/newsroom/review/consents-hold.ts';
import { factsChecked } from '#functions/newsroom/review/facts-checked.ts';
import { languageRules } from '#functions/newsroom/review/language-rules.ts';
import { linkedInFits } from '#functions/newsroom/review/linkedin-fits.ts';
import { namesResolve } from '#functions/newsroom/review/names-resolve.ts';
import { picturesAreThere } from '#functions/newsroom/review/pictures-are-there.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import type { Rule } from '#functions/newsroom/review/rule.ts';
import { showsNobody } from '#functions/newsroom/review/shows-nobody.ts';
import { idNamesNobody } from '#functions/newsroom/review/story-ids.ts';
import { unlikeOthers } from '#functions/newsroom/review/unlike-others.ts';
import { wantedEffect } from '#functions/newsroom/review/wanted-effect.ts';

const rules: readonly Rule[] = [
  bodyIsThere,
  picturesAreThere,
  altTexts,
  consentsHold,
  consentsAreTheirs,
  showsNobody,
  approvedWords,
  namesResolve,
  linkedInFits,
  wantedEffect,
  idNamesNobody,
  factsChecked,
  unlikeOthers,
  ...languageRules,
];

/** Asks every rule; all findings at once, in reading order. A story without errors may be approved. */
export const judgeStory = (context: ReviewContext): readonly Finding[] =>
  inReadingOrder(rules.flatMap((rule) => rule(context)));
