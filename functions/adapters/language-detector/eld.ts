import type { LanguageDetector } from '#functions/ground/ports/language-detector.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

/** One word says nothing; from here on a text is long enough to tell Danish from Swedish. */
const leastWords = 2;
const enoughForAnyLanguage = 8;

/**
 * `eld/small` is loaded when imported; the package's own entry has no data until `load()`. `eld/large` told our sentences
 * apart no better and takes 240 MB more. Two instances, since the one that knows only Swedish and English is surer of
 * headings, and calls Danish Swedish. All of it by the first text: its data take half of the start of who reviews.
 */
export const eldLanguageDetector = (): LanguageDetector => {
  const load = async () => {
    const { eld } = await import('eld/small');
    const ours = eld.newInstance();
    ours.setLanguageSubset(['sv', 'en']);
    return { everyLanguage: eld.newInstance(), ours };
  };
  let loading: ReturnType<typeof load> | null = null;
  return {
    detect: async (text) => {
      const length = wordsIn(text).length;
      if (length < leastWords) return null;
      loading ??= load();
      const { everyLanguage, ours } = await loading;
      if (length >= enoughForAnyLanguage) {
        const found = everyLanguage.detect(text);
        if (found.language !== '' && found.isReliable()) return found.language;
      }
      return ours.detect(text).language || null;
    },
  };
};
