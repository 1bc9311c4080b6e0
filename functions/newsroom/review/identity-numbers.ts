import { personalIdentityNumbersIn } from '#functions/newsroom/review/language/personal-identity-numbers.ts';
import { aboutStory, lineAt, type Rule } from '#functions/newsroom/review/rule.ts';

const hint = {
  sv: 'Ta bort numret. Ett personnummer hör aldrig hemma i en berättelse eller ett samtycke.',
  en: 'Remove the number. A personal identity number never belongs in a story or a consent.',
};

/** Policy: no personal identity number, anywhere in the file. The finding never repeats the number. */
export const identityNumbers: Rule = ({ story }) =>
  personalIdentityNumbersIn(story.source).map((found) =>
    aboutStory(
      story,
      lineAt(story.source, found.start),
      'personal-identity-number',
      found.certain ? 'error' : 'warning',
      found.certain
        ? { sv: 'Här står ett personnummer.', en: 'There is a personal identity number here.' }
        : {
            sv: 'Här står något som ser ut som ett personnummer.',
            en: 'Something here looks like a personal identity number.',
          },
      hint,
    ),
  );
