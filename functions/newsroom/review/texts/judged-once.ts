import type { Finding } from '#functions/ground/findings/finding.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import type { RuleLists } from '#functions/newsroom/review/rule-lists.ts';
import type { Reading } from '#functions/newsroom/review/texts/remark.ts';

/** The hours of a day read the same stories with the same lists. More stories than this are not worth their memory. */
export const mostJudged = 300;

type Judged = Map<string, readonly Finding[]>;
const judged = new WeakMap<RuleLists, WeakMap<Reading['detect'], Judged>>();

const judgedWith = ({ lists, detect }: Reading): Judged => {
  const byDetector = judged.get(lists) ?? new WeakMap<Reading['detect'], Judged>();
  judged.set(lists, byDetector);
  const found = byDetector.get(detect) ?? new Map();
  byDetector.set(detect, found);
  return found;
};

/** All that the rules on texts are told besides lists and language: the file as it stands, the day, and whose words may stand. */
const toldOf = ({ story }: ReviewContext, reading: Reading): string =>
  JSON.stringify([
    story.folder,
    story.name,
    story.source,
    reading.today.toString(),
    reading.ownDomain,
    reading.ownAddresses,
    reading.employers,
    [...reading.places],
  ]);

/** Judges a story's texts once for as long as nothing that the rules read has changed. */
export const judgedOnce = (
  context: ReviewContext,
  reading: Reading,
  judge: () => readonly Finding[],
): readonly Finding[] => {
  const known = judgedWith(reading);
  const told = toldOf(context, reading);
  const findings = known.get(told) ?? judge();
  if (known.size >= mostJudged) known.clear();
  known.set(told, findings);
  return findings;
};
