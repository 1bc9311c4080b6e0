import type { Text } from '#functions/findings/text.ts';
import { occupationName, unitName, valueName } from '#functions/newsroom/gather/named.ts';
import { capital } from '#functions/newsroom/number-words.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { Language } from '#functions/stories/language.ts';
import type { StoryFacts } from '#functions/stories/story-facts.ts';

const sentence = (text: string): string => capital(/[.!?]$/.test(text) || text === '' ? text : `${text}.`);

/** The planner explains a choice by ids; a reader gets the names, and a whole sentence. */
export const choiceWords = (reason: Text, story: StoryFacts | null, settings: Settings): Text => {
  const told = (language: Language): string => {
    if (story === null) return sentence(reason[language]);
    const names = new Map([
      [story.unit, unitName(settings, story.unit, language)],
      [story.occupation, occupationName(settings, story.occupation, language)],
      ...(story.values.primary === null
        ? []
        : [[story.values.primary, valueName(settings, story.values.primary, language)] as const]),
    ]);
    const named = reason[language].split(/(?<= )(?=\S)|(?=:)|(?=;)/).map((word) => names.get(word) ?? word);
    return sentence(named.join(''));
  };
  return { sv: told('sv'), en: told('en') };
};
