import type { Language } from '#functions/ground/language/language.ts';
import type { Lexicon } from '#functions/story/employer-values/lexicon.ts';
import { valueHitsIn } from '#functions/story/employer-values/value-hit.ts';
import { confidenceOf, type ValueTag } from '#functions/story/employer-values/value-tag.ts';
import { counterEvidence, type WeightedHit, weighHits } from '#functions/story/employer-values/weigh-hits.ts';
import { quotationsIn } from '#functions/story/stories/prose/quotations.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';

export type TaggableText = { readonly title: string; readonly body: string; readonly language: Language };

const emphasis = 1.5;

const titleOf = (text: TaggableText): string => text.title.trim().replace(/\s+/gu, ' ').normalize('NFC');

/** The plain text that evidence points into: title, empty line, body, in Unicode form C. */
export const taggedText = (text: TaggableText): string => `${titleOf(text)}\n\n${text.body.normalize('NFC')}`;

const tagOf = (value: string, hits: readonly WeightedHit[]): ValueTag => {
  const evidence = weighHits(hits.filter((hit) => !hit.counter));
  const score = evidence.reduce((sum, piece) => sum + piece.points, 0);
  const against = hits.filter((hit) => hit.counter).map(counterEvidence);
  return { value, score, confidence: confidenceOf(score, evidence), evidence, against };
};

/**
 * The values a story shows, best first, each with the sentences that say so; nothing is tagged without a quotable one.
 * Words in the title and in quotations weigh half as much again: the storyteller's own voice counts most.
 */
export const tagValues = (lexicon: Lexicon, text: TaggableText): readonly ValueTag[] => {
  const plain = taggedText(text);
  const titleEnd = titleOf(text).length;
  const quotations = quotationsIn(plain);
  const weightAt = (start: number): number =>
    start < titleEnd || quotations.some((span) => span.start <= start && start < span.end) ? emphasis : 1;
  const hits = sentencesIn(plain, text.language)
    .flatMap((sentence) => valueHitsIn(lexicon, text.language, plain, sentence))
    .map((hit) => ({ ...hit, weight: weightAt(hit.start) }));
  return [...Map.groupBy(hits, (hit) => hit.value)]
    .map(([value, found]) => tagOf(value, found))
    .filter((tag) => tag.score >= 1)
    .sort((a, b) => b.score - a.score || (a.value < b.value ? -1 : 1));
};
