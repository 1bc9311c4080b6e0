import { emojiFaultsIn } from '#functions/newsroom/review/language/emoji.ts';
import { hashtagFaultsIn } from '#functions/newsroom/review/language/hashtags.ts';
import { heavyWordsIn } from '#functions/newsroom/review/language/heavy-words.ts';
import { inclusiveWordsIn } from '#functions/newsroom/review/language/inclusive-words.ts';
import { unicodeFontsIn } from '#functions/newsroom/review/language/unicode-fonts.ts';
import type { WordHit } from '#functions/newsroom/review/language/word-advice.ts';
import { aboutStory, lineOfText, type Rule } from '#functions/newsroom/review/rule.ts';
import { plainBody } from '#functions/story/stories/story.ts';

const instead = (hit: WordHit) =>
  hit.instead === null
    ? { sv: 'Stryk ordet eller skriv om.', en: 'Drop the word or rewrite.' }
    : { sv: `Skriv till exempel: ${hit.instead}.`, en: `Write for instance: ${hit.instead}.` };

/** Policy: words and signs that everybody can read and nobody is hurt by. Advice, except letters that no screen reader can read. */
export const signsAndWords: Rule = ({ story }) => {
  const text = plainBody(story);
  const { language } = story.front;
  const at = (found: { readonly text: string }) => lineOfText(story, found.text);
  return [
    ...unicodeFontsIn(text).map((found) =>
      aboutStory(
        story,
        at(found),
        'unicode-font',
        'error',
        {
          sv: 'Texten har pyntade bokstäver som skärmläsare inte kan läsa.',
          en: 'The text has dressed-up letters that screen readers can not read.',
        },
        { sv: `Skriv: ${found.instead}`, en: `Write: ${found.instead}` },
      ),
    ),
    ...hashtagFaultsIn(text).map((found) =>
      aboutStory(story, at(found), `hashtag-${found.fault}`, 'warning', found.message, {
        sv: 'Taggar läggs till sist av sig själva: ett värde och en för arbetsgivaren.',
        en: 'Hashtags are added last by themselves: one value and one for the employer.',
      }),
    ),
    ...emojiFaultsIn(text).map((found) =>
      aboutStory(story, at(found), `emoji-${found.fault}`, 'warning', found.message, {
        sv: 'Högst tre emojier, en i taget, sist i meningen.',
        en: 'Three emoji at most, one at a time, at the end of a sentence.',
      }),
    ),
    ...heavyWordsIn(text, language).map((hit) =>
      aboutStory(story, at(hit), 'heavy-word', 'info', hit.message, instead(hit)),
    ),
    ...inclusiveWordsIn(text, language).map((hit) =>
      aboutStory(story, at(hit), 'inclusive-word', 'warning', hit.message, instead(hit)),
    ),
  ];
};
