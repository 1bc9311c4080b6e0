import type { DetectLanguage, LanguageDetector } from '#functions/ground/ports/language-detector.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

/** One word says nothing; from here on a text is long enough to tell Danish from Swedish. */
const leastWords = 2;
const enoughForAnyLanguage = 8;

/**
 * `eld/small` is loaded when imported; the package's own entry has no data until `load()`. `eld/large` told our sentences
 * apart no better and takes 240 MB more. Two instances, since the one that knows only Swedish and English is surer of
 * headings, and calls Danish Swedish. All of it when asked for: its data take half of the start of who reviews.
 */
export const eldLanguageDetector = (): LanguageDetector => {
  const load = async (): Promise<DetectLanguage> => {
    const { eld } = await import('eld/small');
    const everyLanguage = eld.newInstance();
    const ours = eld.newInstance();
    ours.setLanguageSubset(['sv', 'en']);
    return (text) => {
      const length = wordsIn(text).length;
      if (length < leastWords) return null;
      if (length >= enoughForAnyLanguage) {
        const found = everyLanguage.detect(text);
        if (found.language !== '' && found.isReliable()) return found.language;
      }
      return ours.detect(text).language || null;
    };
  };
  let loading: Promise<DetectLanguage> | null = null;
  return {
    load: () => {
      loading ??= load();
      return loading;
    },
  };
};
