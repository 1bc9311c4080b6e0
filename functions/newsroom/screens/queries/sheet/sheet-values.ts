import type { Language } from '#functions/ground/language/language.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import { valueName } from '#functions/newsroom/screens/queries/named.ts';
import type { SheetValue, SheetValues } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { suggestedValues } from '#functions/story/employer-values/choose-values.ts';
import type { ValueEvidence, ValueTag } from '#functions/story/employer-values/value-tag.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';

/** Sentences against a value; more would say the same. */
const mostAgainst = 3;

const oncePerSentence = (evidence: readonly ValueEvidence[]): readonly ValueEvidence[] =>
  evidence
    .filter((piece, index) => evidence.findIndex((other) => other.start === piece.start) === index)
    .slice(0, mostAgainst);

const wordsOf = ({ sentence, start, words }: ValueEvidence): string =>
  sentence.slice(words.start - start, words.end - start);

/** What a person has answered, what the machine suggests with the sentence that speaks most for each, and what the words say. */
export const sheetValues = (
  reading: ValueReading,
  tags: readonly ValueTag[],
  chosen: readonly string[] | undefined,
  settings: EmployerSettings,
  language: Language,
): SheetValues => {
  const { shown } = suggestedValues(reading);
  const others = (chosen ?? []).filter((id) => !shown.some(({ value }) => value === id));
  const row = (id: string): SheetValue => {
    const found = shown.find(({ value }) => value === id);
    const tag = tags.find(({ value }) => value === id);
    const inSentence = tag?.evidence.filter(({ sentence }) => sentence === found?.sentence) ?? [];
    return {
      id,
      name: valueName(settings, id, language),
      chosen: chosen?.includes(id) ?? false,
      rank: found === undefined ? null : found.likely ? 'likely' : 'maybe',
      sentence: found?.sentence ?? tag?.evidence[0]?.sentence ?? null,
      told: inSentence.map(wordsOf),
      against: oncePerSentence(tag?.against ?? []).map(({ sentence }) => sentence),
    };
  };
  return {
    answer: chosen === undefined ? 'unanswered' : chosen.length === 0 ? 'none' : 'chosen',
    rows: [...others, ...shown.map(({ value }) => value)].map(row),
    trouble: reading.trouble,
  };
};
