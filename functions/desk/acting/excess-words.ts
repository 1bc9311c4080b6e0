import type { FormExcess } from '#functions/desk/safety/posted-form.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';

const notDone: Text = { sv: 'Inte gjort', en: 'Not done' };

const excess: Readonly<Record<FormExcess, Text>> = {
  'too-large': {
    sv: 'Det är mer än 30 MB. Inget är sparat. Gå tillbaka i webbläsaren, där står det du skrev kvar, och skicka färre bilder.',
    en: 'It is more than 30 MB. Nothing is saved. Go back in the browser, where what you wrote still stands, and send fewer pictures.',
  },
  'too-many': {
    sv: 'Det är fler än 200 filer eller för mycket text. Inget är sparat. Gå tillbaka i webbläsaren och skicka färre.',
    en: 'These are more than 200 files or too much text. Nothing is saved. Go back in the browser and send fewer.',
  },
  'no-form': { sv: 'Det där gick inte att läsa som ett formulär.', en: 'That could not be read as a form.' },
};
const excessStatus = { 'too-large': 413, 'too-many': 413, 'no-form': 415 } as const;

/** What is said of a form that is more than is taken. */
export const excessWords = (what: FormExcess, language: Language) => ({
  title: inLanguage(notDone, language),
  words: inLanguage(excess[what], language),
  status: excessStatus[what],
});
