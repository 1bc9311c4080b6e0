import type { Finding } from '#functions/ground/findings/finding.ts';
import { languageDoubt } from '#functions/newsroom/review/language/language-of.ts';
import { isPlainlyOwn } from '#functions/newsroom/review/language/plainly-own.ts';
import { type Readability, readabilityOf } from '#functions/newsroom/review/language/readability.ts';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';
import { plainBody, type Story } from '#functions/story/stories/story.ts';

/** How hard the body is to read; names of occupations and units do not count as long words. */
export const readabilityOfStory = (story: Story, { organisation }: EmployerSettings): Readability =>
  readabilityOf(plainBody(story), {
    language: story.front.language,
    kind: 'post',
    exempt: [...organisation.occupations.map((one) => one.name), ...organisation.units.map((one) => one.name)].map(
      (name) => name[story.front.language],
    ),
  });

const tooHard = (story: Story, settings: EmployerSettings): readonly Finding[] => {
  const found = readabilityOfStory(story, settings);
  if (found.measure === 'too-short' || found.advice === 'fine') return [];
  const value = Math.round(found.value);
  const name = found.measure === 'lix' ? 'LIX' : 'Flesch';
  return [
    aboutStory(
      story,
      story.blocks[0]?.line ?? null,
      found.measure === 'lix' ? 'lix-high' : 'flesch-low',
      'warning',
      {
        sv: `Texten är ${found.advice === 'too-hard' ? 'svår' : 'lite tung'} att läsa (${name} ${value}).`,
        en: `The text is ${found.advice === 'too-hard' ? 'hard' : 'a little heavy'} to read (${name} ${value}).`,
      },
      {
        sv: 'Korta meningar. Byt långa ord. Skriv vem som gör vad.',
        en: 'Shorten sentences. Change long words. Say who does what.',
      },
    ),
  ];
};

/** So many signs tell a language; other paragraphs are judged each by itself. */
const enoughSigns = 1000;

/** Policy: plain language (docs/reference/law.md#plain-language). Advice only: a formula never stops a text. */
export const plainLanguage: Rule = ({ story, settings, detect }) => {
  const { language: own } = story.front;
  const beginning = plainBody(story).slice(0, enoughSigns);
  const doubt = isPlainlyOwn(wordsIn(beginning), own) ? null : languageDoubt(own, detect(beginning));
  const language =
    doubt === null
      ? []
      : [
          aboutStory(story, story.lineOf(['language']), 'language-doubt', 'warning', doubt, {
            sv: 'Rätta «language», eller byt text.',
            en: 'Mend "language", or change the text.',
          }),
        ];
  return [...language, ...tooHard(story, settings)];
};
