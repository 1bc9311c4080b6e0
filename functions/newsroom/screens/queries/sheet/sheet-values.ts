import type { Language } from '#functions/ground/language/language.ts';
import type { ComposedStory } from '#functions/newsroom/review/composed-story.ts';
import { valueName } from '#functions/newsroom/screens/queries/named.ts';
import type { SheetValue } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import type { ValueEvidence } from '#functions/story/employer-values/value-tag.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';

/** The most sentences shown for a value; more would say the same. */
const mostSentences = 3;

const denied = { sv: 'Meningen säger motsatsen.', en: 'The sentence says the opposite.' } as const;

const oncePerSentence = (evidence: readonly ValueEvidence[]): readonly ValueEvidence[] =>
  evidence
    .filter((piece, index) => evidence.findIndex((other) => other.start === piece.start) === index)
    .slice(0, mostSentences);

const wordsOf = ({ sentence, start, words }: ValueEvidence): string | null =>
  sentence.slice(words.start - start, words.end - start) || null;

/** The values that the story will be told under, the first one first, with the sentences for and against each. */
export const sheetValues = (
  { values, tags }: Pick<ComposedStory, 'values' | 'tags'>,
  settings: EmployerSettings,
  language: Language,
): readonly SheetValue[] =>
  values.values.map((id) => {
    const tag = tags.find((one) => one.value === id);
    return {
      name: valueName(settings, id, language),
      chosenBy: values.by === 'person' ? 'author' : 'tagger',
      evidence: oncePerSentence(tag?.evidence ?? []).map((piece) => ({
        sentence: piece.sentence,
        words: wordsOf(piece),
      })),
      against: oncePerSentence(tag?.against ?? []).map(({ sentence }) => ({ sentence, why: denied })),
    };
  });
