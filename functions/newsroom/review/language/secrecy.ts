import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { type IdentifyingCue, identifyingCuesIn } from '#functions/newsroom/review/language/identifying-cues.ts';
import { type Located, locate } from '#functions/newsroom/review/language/located.ts';
import { type SecrecyArea, secrecyHazards } from '#functions/newsroom/review/language/secrecy-hazards.ts';
import { findPatterns, indexPatterns } from '#functions/story/stories/prose/pattern-index.ts';
import { paragraphsIn, sentencesIn } from '#functions/story/stories/prose/sentences.ts';
import { compilePattern, stemmed } from '#functions/story/stories/prose/word-pattern.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

/** A hazard; `stop` when something in the same paragraph (`cue`) tells whom or what it is about. */
export type SecrecyHit = Located & {
  readonly area: SecrecyArea;
  readonly level: 'warn' | 'stop';
  readonly cue: IdentifyingCue | null;
  readonly message: Text;
};

const areas = ['health', 'social', 'school', 'security'] as const;

const compiled = (language: Language) =>
  indexPatterns(
    areas.flatMap((area) =>
      secrecyHazards[area][language].map((source) => ({ area, pattern: compilePattern(source, language) })),
    ),
  );
const hazards = { sv: compiled('sv'), en: compiled('en') };

const messages: Readonly<Record<SecrecyHit['level'], Text>> = {
  stop: {
    sv: 'Någon kan känna igen sig eller bli igenkänd. Ansvarig chef måste sekretesspröva texten.',
    en: 'Somebody could be recognised. The responsible manager must assess secrecy before this goes on.',
  },
  warn: {
    sv: 'Känsligt område. Berätta om ditt arbete (”jag möter människor i kris”), inte om ett fall.',
    en: 'A sensitive subject. Tell about your work (“I meet people in crisis”), not about a case.',
  },
};

/** A person makes a case identifiable; a code or a place makes a routine dangerous. */
const isCueFor = (area: SecrecyArea, cue: IdentifyingCue): boolean =>
  area === 'security' ? cue.kind === 'code' || cue.kind === 'place' : cue.kind !== 'code';

/**
 * Where a story comes near what the secrecy act (OSL 23, 25, 26 ch., 18 ch. for security) protects. `known` are names that may
 * stand: declared storytellers, places and units. Fiction or composed anecdotes are for the responsible manager to vouch for.
 */
export const secrecyHitsIn = (text: string, language: Language, known: readonly string[]): readonly SecrecyHit[] =>
  paragraphsIn(text).flatMap(({ start, end }) => {
    const cues = identifyingCuesIn(text.slice(start, end), language, known).map((cue) => ({
      ...cue,
      start: cue.start + start,
      end: cue.end + start,
    }));
    return sentencesIn(text.slice(start, end), language).flatMap((sentence) => {
      const words = stemmed(wordsIn(text, start + sentence.start, start + sentence.end), language);
      return findPatterns(hazards[language], words).map(({ entry, first, last }) => {
        const cue = cues.find((candidate) => isCueFor(entry.area, candidate)) ?? null;
        const level = cue ? 'stop' : 'warn';
        const place = locate(text, words[first]?.start ?? 0, words[last]?.end ?? 0);
        return { ...place, area: entry.area, level, cue, message: messages[level] } as const;
      });
    });
  });
